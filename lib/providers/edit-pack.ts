import type { RuleOverrides } from '../rules/index';
import type { BreakPolicy, CheckInStep, CheckInWindow, Pack, PackRule, Policies } from './define-provider';
import { type BriefingEdit, editedBriefing } from './edit-briefing';
import { ownPack, packById } from './index';
import { parsePackEdits } from './parse-pack-edit';
import { YOURS, yours } from './statement';

export type RuleEdit = Omit<PackRule, 'why'>;

/** What the user changed about a pack. What it does not name stays as the provider has it. */
export interface PackEdit {
  /** `null` = warnings never end the exam. */
  readonly warnings?: number | null;
  /** By rule, milliseconds; `null` = does not end the exam at once, although the provider's would. */
  readonly endsAtOnce?: Readonly<Record<string, number | null>>;
  readonly rules?: Readonly<Record<string, RuleEdit>>;
  readonly policies?: Readonly<Partial<Record<keyof Policies, string>>>;
  readonly breaks?: BreakPolicy;
  readonly checkIn?: readonly CheckInStep[];
  readonly checkInWindow?: CheckInWindow;
  readonly briefing?: BriefingEdit;
  /** Each once, most minutes first; empty = no alerts. */
  readonly timeAlertsMinutes?: readonly number[];
}

/** By pack id. */
export type PackEdits = Readonly<Record<string, PackEdit>>;

export interface ChosenPack {
  /** With the edit. */
  readonly pack: Pack;
  readonly edit: PackEdit;
}

/** The pack as the user has it; their own rules where there is none with that id. `edits`: as stored. */
export function chosenPack(id: string, edits: unknown): ChosenPack {
  const pack = packById(id) ?? ownPack();
  const edit = parsePackEdits(edits)[pack.id] ?? {};
  return { pack: editPack(pack, edit), edit };
}

export function editPack(pack: Pack, edit: PackEdit): Pack {
  const { warnings = pack.conduct.warnings } = edit;
  return {
    ...pack,
    rules: { ...pack.rules, ...editedRules(pack, edit) },
    conduct: { ...pack.conduct, warnings, endsAtOnce: editedEnds(pack, edit) },
    policies: editedPolicies(pack, edit),
    breaks: edit.breaks ?? pack.breaks,
    checkIn: edit.checkIn ?? pack.checkIn,
    checkInWindow: edit.checkInWindow ? { ...YOURS, ...edit.checkInWindow } : pack.checkInWindow,
    briefing: editedBriefing(pack.briefing, edit.briefing),
    timeAlertsMinutes: edit.timeAlertsMinutes ?? pack.timeAlertsMinutes,
    // The provider's reasons are none for what the user set.
    timeAlertsSource: edit.timeAlertsMinutes ? yours('As you set them.') : pack.timeAlertsSource,
  };
}

/** The user's general changes of rules, with those for this pack before them. */
export function overridesFor(overrides: RuleOverrides, { rules = {} }: PackEdit): RuleOverrides {
  const edited = Object.entries(rules).map(([id, { severity: _, ...edit }]) => {
    const { thresholds, ...general } = overrides[id] ?? {};
    return [id, { ...general, ...edit, thresholds: { ...thresholds, ...edit.thresholds } }];
  });
  return { ...overrides, ...Object.fromEntries(edited) };
}

export function isEdited(edit: PackEdit): boolean {
  return Object.keys(edit).length > 0;
}

function editedRules(pack: Pack, { rules = {} }: PackEdit): Pack['rules'] {
  return Object.fromEntries(
    Object.entries(rules).map(([id, edit]) => {
      const { thresholds, ...provided } = pack.rules[id] ?? { why: yours('Changed by you.') };
      return [id, { ...provided, ...edit, thresholds: { ...thresholds, ...edit.thresholds } }];
    }),
  );
}

function editedEnds({ conduct }: Pack, { endsAtOnce = {} }: PackEdit): Pack['conduct']['endsAtOnce'] {
  const ends = Object.entries({ ...conduct.endsAtOnce, ...endsAtOnce });
  return Object.fromEntries(ends.flatMap(([id, ms]) => (ms === null ? [] : [[id, ms]])));
}

function editedPolicies({ policies }: Pack, edit: PackEdit): Policies {
  const stated = (name: keyof Policies) => {
    const text = edit.policies?.[name];
    return text === undefined ? policies[name] : yours(text);
  };
  return { drink: stated('drink'), breaks: stated('breaks'), phone: stated('phone'), notes: stated('notes') };
}
