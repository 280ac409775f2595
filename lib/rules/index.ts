import type { Rule, Sensitivity, Severity, Thresholds, Timing } from './define-rule';

const modules = import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./define-rule.ts'], {
  eager: true,
  import: 'default',
});

/** Every rule there is, in the order of their ids. The only list of rules: settings, report and docs draw from it. */
export const RULES: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** What a session was run with: each rule on or off, and its numbers. */
export type RuleSetup = Readonly<Record<string, RuleChoice>>;

export interface RuleChoice {
  readonly enabled: boolean;
  readonly thresholds: Thresholds & Timing;
  /** Where the exam's provider sees it otherwise than the rule itself. */
  readonly severity?: Severity;
}

/** The changes a user made to the defaults; unknown rules and numbers in it are ignored. */
export type RuleOverrides = Readonly<
  Record<string, { readonly enabled?: boolean; readonly thresholds?: Thresholds } | undefined>
>;

/** What an exam's provider changes; unknown rules and numbers in it are ignored. */
export type ProviderRules = Readonly<
  Record<
    string,
    { readonly enabled?: boolean; readonly thresholds?: Thresholds; readonly severity?: Severity } | undefined
  >
>;

/** For every rule: its defaults, changed by the level, changed by the exam's provider, changed by the user. */
export function setUpRules(
  overrides: RuleOverrides = {},
  sensitivity: Sensitivity = 'exam',
  provided: ProviderRules = {},
): RuleSetup {
  return Object.fromEntries(
    RULES.map((rule) => [
      rule.id,
      choiceFor(rule, numbersAt(rule, sensitivity), provided[rule.id], overrides[rule.id]),
    ]),
  );
}

function choiceFor(
  rule: Rule,
  numbers: Thresholds & Timing,
  provided: ProviderRules[string],
  override: RuleOverrides[string],
): RuleChoice {
  const severity = provided?.severity;
  return {
    enabled: override?.enabled ?? provided?.enabled ?? true,
    thresholds: {
      ...numbers,
      ...knownNumbers(rule, provided?.thresholds),
      ...knownNumbers(rule, override?.thresholds),
    },
    ...(severity !== undefined && { severity }),
  };
}

/** A rule's numbers at a level of sensitivity, as the rule says. */
export function numbersAt(rule: Rule, sensitivity: Sensitivity): Thresholds & Timing {
  const changes = sensitivity === 'exam' ? {} : rule.levels?.[sensitivity];
  return { ...rule.defaults, ...knownNumbers(rule, changes) };
}

type Changes = Readonly<Record<string, number | undefined>>;

function knownNumbers(rule: Rule, changes: Changes = {}): Thresholds {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) =>
      Object.hasOwn(rule.defaults, name) && value !== undefined && Number.isFinite(value) ? [[name, value]] : [],
    ),
  );
}
