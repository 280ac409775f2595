import { ruleById } from '../rules/index';
import { type BreakPolicy, CHECK_IN_STEPS, type Policies } from './define-provider';
import type { PackEdit, PackEdits, RuleEdit } from './edit-pack';
import { packById } from './index';

/** What an edit may say; beyond it lie slips of the finger and nothing else. */
export const EDIT_LIMITS = {
  warnings: 20,
  endsAfterMs: 3_600_000,
  breaks: 10,
  breakMinutes: 60,
  policyLength: 400,
};

const POLICIES: readonly (keyof Policies)[] = ['drink', 'breaks', 'phone', 'notes'];
const SEVERITIES = ['notice', 'warning', 'critical'] as const;

type Fields = Readonly<Record<string, unknown>>;

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
  const text = fieldsOf(policies)[name];
  if (typeof text !== 'string') return undefined;
  return text.trim().replace(/\s+/g, ' ').slice(0, EDIT_LIMITS.policyLength) || undefined;
}

function whole(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The entries that can be read, by name. */
function entriesOf<Value>(
  value: unknown,
  read: (name: string, entry: unknown) => Value | undefined,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(fieldsOf(value)).flatMap(([name, entry]) => {
    const known = read(name, entry);
    return known === undefined ? [] : [[name, known] as const];
  });
  return Object.fromEntries(entries);
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without the fields that are not there. */
function present<Some extends object>(fields: Some): Present<Some> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Some>;
}

function filled<Some extends object>(fields: Some): Some | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}
