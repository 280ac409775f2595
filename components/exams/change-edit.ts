import type { Pack, Policies } from '../../lib/providers/define-provider';
import type { PackEdit, RuleEdit } from '../../lib/providers/edit-pack';

/** An edit with one more change; what the provider says anyway is no change. */

export function editRule(edit: PackEdit, id: string, change: RuleEdit): PackEdit {
  const { rules = {}, ...rest } = edit;
  const { [id]: _, ...others } = rules;
  return withPart(rest, 'rules', isEmpty(change) ? others : { ...others, [id]: change });
}

/** @param standard what the number is without the edit */
export function editNumber(edit: PackEdit, id: string, name: string, value: number, standard: number): PackEdit {
  const { thresholds = {}, ...rest } = edit.rules?.[id] ?? {};
  const { [name]: _, ...others } = thresholds;
  const numbers = value === standard ? others : { ...others, [name]: value };
  return editRule(edit, id, isEmpty(numbers) ? rest : { ...rest, thresholds: numbers });
}

/** Sets or, with what the provider has, takes back whether a rule is on or how severe it is. */
export function editRulePart<Name extends 'enabled' | 'severity'>(
  edit: PackEdit,
  id: string,
  name: Name,
  value: NonNullable<RuleEdit[Name]>,
  standard: RuleEdit[Name],
): PackEdit {
  const { [name]: _, ...rest } = edit.rules?.[id] ?? {};
  return editRule(edit, id, value === standard ? rest : { ...rest, [name]: value });
}

/** `ms`: after how long the rule's violation ends the exam; `null` = it does not. */
export function editEnd(edit: PackEdit, provided: Pack, id: string, ms: number | null): PackEdit {
  const { endsAtOnce = {}, ...rest } = edit;
  const { [id]: _, ...others } = endsAtOnce;
  const isStandard = ms === (provided.conduct.endsAtOnce[id] ?? null);
  return withPart(rest, 'endsAtOnce', isStandard ? others : { ...others, [id]: ms });
}

/** All of a rule as the provider has it. */
export function withoutRule(edit: PackEdit, provided: Pack, id: string): PackEdit {
  return editEnd(editRule(edit, id, {}), provided, id, provided.conduct.endsAtOnce[id] ?? null);
}

export function isRuleEdited({ rules = {}, endsAtOnce = {} }: PackEdit, id: string): boolean {
  return Object.hasOwn(rules, id) || Object.hasOwn(endsAtOnce, id);
}

/** `null` = as the provider says it. */
export function editPolicy(edit: PackEdit, name: keyof Policies, text: string | null): PackEdit {
  const { policies = {}, ...rest } = edit;
  const { [name]: _, ...others } = policies;
  return withPart(rest, 'policies', text === null ? others : { ...others, [name]: text });
}

/** Sets a whole part, or takes it back where it is as the provider has it. */
export function editWhole<Name extends 'warnings' | 'breaks' | 'checkIn' | 'checkInWindow' | 'timeAlertsMinutes'>(
  edit: PackEdit,
  name: Name,
  value: NonNullable<PackEdit[Name]> | (Name extends 'warnings' ? null : never),
  standard: PackEdit[Name],
): PackEdit {
  const { [name]: _, ...rest } = edit;
  return JSON.stringify(value) === JSON.stringify(standard) ? rest : { ...rest, [name]: value };
}

/** A whole part as the provider has it. */
export function withoutPart(edit: PackEdit, name: keyof PackEdit): PackEdit {
  const { [name]: _, ...rest } = edit;
  return rest;
}

function withPart<Name extends 'rules' | 'endsAtOnce' | 'policies'>(
  rest: PackEdit,
  name: Name,
  part: NonNullable<PackEdit[Name]>,
): PackEdit {
  return isEmpty(part) ? rest : { ...rest, [name]: part };
}

function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}
