import { ruleById } from '../rules/index';
import { type BreakPolicy, CHECK_IN_STEPS, type CheckInWindow, type Policies } from './define-provider';
import type { BriefingEdit } from './edit-briefing';
import type { PackEdit, PackEdits, RuleEdit } from './edit-pack';
import { packById } from './index';
import { entriesOf, fieldsOf, filled, oneLine, present, whole } from './read-fields';

/** What an edit may say; beyond it lie slips of the finger and nothing else. */
export const EDIT_LIMITS = {
  warnings: 20,
  endsAfterMs: 3_600_000,
  breaks: 10,
  breakMinutes: 60,
  policyLength: 400,
  /** Of the briefing: the user's own, and the provider's that are said otherwise. */
  lines: 20,
  lineLength: 400,
  timeAlerts: 6,
  timeAlertMinutes: 600,
  opensMinutesBefore: 120,
  closesMinutesAfter: 60,
};

const POLICIES: readonly (keyof Policies)[] = ['drink', 'breaks', 'phone', 'notes'];
const SEVERITIES = ['notice', 'warning', 'critical'] as const;

/** Reads stored or imported edits; packs that do not exist, and what makes no sense, are left out. */
export function parsePackEdits(value: unknown): PackEdits {
  return entriesOf(value, (id, edit) => (packById(id) === undefined ? undefined : parsePackEdit(edit)));
}

export function parsePackEdit(value: unknown): PackEdit {
  const fields = fieldsOf(value);
  return present({
    warnings: fields.warnings === null ? null : whole(fields.warnings, 0, EDIT_LIMITS.warnings),
    endsAtOnce: filled(entriesOf(fields.endsAtOnce, parseEnd)),
    rules: filled(entriesOf(fields.rules, parseRule)),
    policies: filled(present(Object.fromEntries(POLICIES.map((name) => [name, policy(fields.policies, name)])))),
    breaks: parseBreaks(fields.breaks),
    checkIn: Array.isArray(fields.checkIn) ? stepsIn(fields.checkIn) : undefined,
    checkInWindow: parseWindow(fields.checkInWindow),
    briefing: parseBriefing(fields.briefing),
    timeAlertsMinutes: parseAlerts(fields.timeAlertsMinutes),
  });
}

function parseEnd(id: string, value: unknown): number | null | undefined {
  if (ruleById(id) === undefined) return undefined;
  return value === null ? null : whole(value, 0, EDIT_LIMITS.endsAfterMs);
}

function parseRule(id: string, value: unknown): RuleEdit | undefined {
  const rule = ruleById(id);
  const { enabled, severity, thresholds } = fieldsOf(value);
  if (rule === undefined) return undefined;
  const known = (name: string, number: unknown) =>
    Object.hasOwn(rule.defaults, name) && typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  return filled(
    present({
      enabled: typeof enabled === 'boolean' ? enabled : undefined,
      severity: SEVERITIES.find((each) => each === severity),
      thresholds: filled(entriesOf(thresholds, known)),
    }),
  );
}

function parseBreaks(value: unknown): BreakPolicy | undefined {
  const { kind, count, minutes, locksSeenQuestions } = fieldsOf(value);
  if (kind === 'none') return { kind };
  if (kind === 'unscheduled') return { kind, locksSeenQuestions: locksSeenQuestions === true };
  if (kind !== 'scheduled') return undefined;
  const [times, length] = [whole(count, 1, EDIT_LIMITS.breaks), whole(minutes, 1, EDIT_LIMITS.breakMinutes)];
  return times === undefined || length === undefined ? undefined : { kind, count: times, minutes: length };
}

/** Each step once, in their own order. */
function stepsIn(value: readonly unknown[]): PackEdit['checkIn'] {
  return CHECK_IN_STEPS.filter((step) => value.includes(step));
}

function policy(policies: unknown, name: string): string | undefined {
  return oneLine(fieldsOf(policies)[name], EDIT_LIMITS.policyLength);
}

function parseBriefing(value: unknown): BriefingEdit | undefined {
  const { changed, added } = fieldsOf(value);
  const own = Array.isArray(added) ? added.flatMap((text) => oneLine(text, EDIT_LIMITS.lineLength) ?? []) : [];
  const said = Object.entries(entriesOf(changed, parseChangedLine)).slice(0, EDIT_LIMITS.lines);
  return filled(
    present({
      changed: filled(Object.fromEntries(said)),
      added: own.length === 0 ? undefined : [...new Set(own)].slice(0, EDIT_LIMITS.lines),
    }),
  );
}

/** `null` = the provider's line is left out. */
function parseChangedLine(provided: string, value: unknown): string | null | undefined {
  if (oneLine(provided, EDIT_LIMITS.lineLength) !== provided) return undefined;
  const text = value === null ? null : oneLine(value, EDIT_LIMITS.lineLength);
  return text === provided ? undefined : text;
}

/** Where nothing in a list can be read, it says nothing: that is not the wish to have no alerts. */
function parseAlerts(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const { timeAlertMinutes, timeAlerts } = EDIT_LIMITS;
  const minutes = value.flatMap((each) => whole(each, 1, timeAlertMinutes) ?? []);
  if (minutes.length === 0 && value.length > 0) return undefined;
  return [...new Set(minutes)].sort((a, b) => b - a).slice(0, timeAlerts);
}

function parseWindow(value: unknown): CheckInWindow | undefined {
  const fields = fieldsOf(value);
  const opensMinutesBefore = whole(fields.opensMinutesBefore, 0, EDIT_LIMITS.opensMinutesBefore);
  const closesMinutesAfter = whole(fields.closesMinutesAfter, 0, EDIT_LIMITS.closesMinutesAfter);
  if (opensMinutesBefore === undefined || closesMinutesAfter === undefined) return undefined;
  return { opensMinutesBefore, closesMinutesAfter };
}
