import type { ExamChoice } from '../exams/exam-plan';
import { parseChoice } from '../exams/parse-choice';

/** What one is reminded of: to test the computer the day before, and that one may check in. */
export const REMINDER_KINDS = ['day-before', 'check-in-opens'] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A mock exam that is planned. Times are epoch ms: an instant, wherever the computer is by then. */
export interface Appointment {
  readonly id: string;
  readonly createdAt: number;
  /** When it was planned or last changed. */
  readonly changedAt: number;
  readonly startsAt: number;
  readonly site: PlannedSite | null;
  readonly choice: ExamChoice;
  /** One line of text, never empty. */
  readonly title: string;
  readonly reminders: boolean;
  /** When each reminder was given. None is given twice. */
  readonly told: Readonly<Partial<Record<ReminderKind, number>>>;
}

export interface PlannedSite {
  readonly origin: string;
  /** The page to open, of that very site. */
  readonly url: string;
}

export const MOST_TITLE_CHARACTERS = 120;
export const UNTITLED = 'Mock exam';

/** Everything that is no character to be seen, or that would break or turn the line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\s]+/gu;

/** A title as one line of visible text, cut to a sensible length. */
export function cleanTitle(text: string): string {
  const line = text.toWellFormed().replace(INVISIBLE, ' ').trim();
  return [...line].slice(0, MOST_TITLE_CHARACTERS).join('').trim() || UNTITLED;
}

/** The latest time that there is: beyond it, no date can be shown. */
const LATEST_AT = 8.64e15;

/** Reads a stored appointment; `null` if it makes no sense. */
export function parseAppointment(value: unknown): Appointment | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Readonly<Record<string, unknown>>;
  if (typeof row.id !== 'string' || row.id === '' || !isTime(row.startsAt)) return null;
  const createdAt = isTime(row.createdAt) ? row.createdAt : 0;
  return {
    id: row.id,
    createdAt,
    changedAt: isTime(row.changedAt) ? row.changedAt : createdAt,
    startsAt: row.startsAt,
    site: parseSite(row.site),
    choice: parseChoice(row.choice),
    title: typeof row.title === 'string' ? cleanTitle(row.title) : UNTITLED,
    reminders: row.reminders === true,
    told: parseTold(row.told),
  };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= LATEST_AT;
}

/** Only web addresses are ever opened, and only of the site that is named. */
function parseSite(value: unknown): PlannedSite | null {
  if (typeof value !== 'object' || value === null) return null;
  const { origin, url } = value as Readonly<Record<string, unknown>>;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return null;
  const site = new URL(origin);
  if (!/^https?:$/.test(site.protocol)) return null;
  const page = typeof url === 'string' && URL.canParse(url) ? new URL(url) : site;
  return { origin: site.origin, url: page.origin === site.origin ? page.href : `${site.origin}/` };
}

function parseTold(value: unknown): Appointment['told'] {
  if (typeof value !== 'object' || value === null) return {};
  const told = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(REMINDER_KINDS.flatMap((kind) => (isTime(told[kind]) ? [[kind, told[kind]]] : [])));
}
