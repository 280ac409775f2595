import type { Exam } from '../../lib/exams/exam';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { NO_CHOICE } from '../../lib/exams/parse-choice';
import { examName } from '../../lib/locales/en/exams';
import { type Appointment, cleanTitle, type PlannedSite, UNTITLED } from '../../lib/schedule/appointment';
import { instantOf, wallClockAt } from '../../lib/schedule/wall-clock';

/** What the form holds. */
export interface Draft {
  readonly choice: ExamChoice;
  /** Empty = as the exam is called. */
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly site: PlannedSite | null;
  readonly reminders: boolean;
}

export type DraftProblem = 'no-date' | 'in-the-past';

const HALF_HOUR_MS = 1_800_000;
const DAY_MS = 86_400_000;

/** A new plan: this time tomorrow, on the half hour. */
export function newDraft(now: number): Draft {
  const tomorrow = Math.ceil(now / HALF_HOUR_MS) * HALF_HOUR_MS + DAY_MS;
  return { choice: NO_CHOICE, title: '', ...wallClockAt(tomorrow, undefined), site: null, reminders: true };
}

export function draftOf({ choice, title, startsAt, site, reminders }: Appointment, exam: Exam | null): Draft {
  const own = title === titleOf(exam) ? '' : title;
  return { choice, title: own, ...wallClockAt(startsAt, undefined), site, reminders };
}

/** What an appointment is called unless the user calls it something else. */
export function titleOf(exam: Pick<Exam, 'vendor' | 'code'> | null): string {
  return exam === null ? UNTITLED : cleanTitle(examName(exam));
}

/**
 * The appointment that the form describes, in the place of `before` if it is a change.
 *
 * @param now epoch ms
 */
export function readDraft(
  draft: Draft,
  before: Appointment | null,
  exam: Exam | null,
  now: number,
): Appointment | DraftProblem {
  const startsAt = instantOf(draft, undefined);
  if (startsAt === null) return 'no-date';
  if (startsAt <= now) return 'in-the-past';
  const { choice, site, reminders, title } = draft;
  return {
    id: before?.id ?? crypto.randomUUID(),
    createdAt: before?.createdAt ?? now,
    changedAt: now,
    startsAt,
    site,
    choice,
    title: title.trim() === '' ? titleOf(exam) : cleanTitle(title),
    reminders,
    // Another time has its own reminders.
    told: before?.startsAt === startsAt ? before.told : {},
  };
}
