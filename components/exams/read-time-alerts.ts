import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';

export type ReadTimeAlerts =
  | { readonly minutes: readonly number[]; readonly problem?: never }
  | { readonly minutes?: never; readonly problem: string };

/** Of what is wrong, so much is shown. */
const MOST_QUOTED = 20;

/** Minutes as typed, with commas or spaces between: each once, most first; or what has to be put right. */
export function readTimeAlerts(typed: string): ReadTimeAlerts {
  const { timeAlerts, timeAlertMinutes } = EDIT_LIMITS;
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const wrong = parts.find((part) => !/^\d+$/.test(part) || Number(part) < 1 || Number(part) > timeAlertMinutes);
  if (wrong !== undefined) {
    return {
      problem: `Not changed: “${wrong.slice(0, MOST_QUOTED)}” is no whole number from 1 to ${timeAlertMinutes}.`,
    };
  }
  const minutes = [...new Set(parts.map(Number))].sort((a, b) => b - a);
  return minutes.length > timeAlerts
    ? { problem: `Not changed: there can be ${timeAlerts} alerts at most.` }
    : { minutes };
}
