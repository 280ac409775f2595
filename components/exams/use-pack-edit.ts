import type { Pack } from '../../lib/providers/define-provider';
import { chosenPack, isEdited, overridesFor, type PackEdit } from '../../lib/providers/edit-pack';
import { packById } from '../../lib/providers/index';
import { parsePackEdits } from '../../lib/providers/parse-pack-edit';
import type { Sensitivity } from '../../lib/rules/define-rule';
import { type RuleOverrides, type RuleSetup, setUpRules } from '../../lib/rules/index';
import { packEdits, ruleOverrides, sensitivity } from '../../lib/settings';
import { useSetting } from '../use-setting';
import { useSaved } from './use-saved';

/** A pack that is being looked at and changed. */
export interface PackControl {
  /** As a session would have it. */
  readonly pack: Pack;
  /** As the provider has it. */
  readonly provided: Pack;
  readonly edit: PackEdit;
  /** What a session's rules come to, with and without the edit. */
  readonly setup: RuleSetup;
  readonly providedSetup: RuleSetup;
  readonly failure: unknown;
  /** Changes the edit as it is stored, which may be newer than what is shown. */
  save(change: (edit: PackEdit) => PackEdit): Promise<void>;
}

/** `undefined` until everything is read. */
export function usePackEdit(packId: string): PackControl | undefined {
  const { value: edits, failure, save } = useSaved(packEdits);
  const level = useSetting(sensitivity);
  const overrides = useSetting(ruleOverrides);
  if (edits === undefined || level === undefined || overrides === undefined) return undefined;
  const { pack, edit } = chosenPack(packId, edits);
  const provided = packById(pack.id) ?? pack;
  return {
    pack,
    provided,
    edit,
    ...setups(pack, provided, edit, overrides, level),
    failure,
    save: (change) =>
      save((stored) => {
        const { [pack.id]: before = {}, ...others } = parsePackEdits(stored);
        const next = change(before);
        return isEdited(next) ? { ...others, [pack.id]: next } : others;
      }),
  };
}

function setups(pack: Pack, provided: Pack, edit: PackEdit, overrides: RuleOverrides, level: Sensitivity) {
  return {
    setup: setUpRules(overridesFor(overrides, edit), level, pack.rules),
    providedSetup: setUpRules(overrides, level, provided.rules),
  };
}
