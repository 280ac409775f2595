import type { Sensitivity } from '../rules/define-rule';
import { isStrict, type Lockdown, presetOf } from './lockdown';

const MILDEST_FIRST: readonly Sensitivity[] = ['relaxed', 'exam', 'severe'];

/**
 * Whether a site's lockdown asks for less than a preset does. Whoever has mixed their own has decided, and is not
 * compared with anybody.
 */
export function isMilder(lockdown: Lockdown, than: Sensitivity): boolean {
  if (!isStrict(lockdown)) return true;
  const preset = presetOf(lockdown);
  return preset !== null && MILDEST_FIRST.indexOf(preset) < MILDEST_FIRST.indexOf(than);
}
