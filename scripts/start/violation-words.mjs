// @ts-check
import { importProduct } from '../setup/product-code.mjs';

/**
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 *
 * @typedef {object} ViolationWords says things as the extension's report does
 * @property {(ms: number) => string} clock `m:ss`
 * @property {(rule: string) => string} nameOf
 * @property {(violation: ViolationRow) => string} line `0:12  Looked away: looked 41° to the left`
 */

/** @returns {Promise<ViolationWords>} */
export async function loadViolationWords() {
  /** @type {typeof import('../../lib/locales/en/rules')} */
  const { ruleText } = await importProduct('lib/locales/en/rules.ts');
  /** @type {typeof import('../../lib/report/details-text')} */
  const { describeDetails } = await importProduct('lib/report/details-text.ts');
  /** @type {typeof import('../../lib/report/durations')} */
  const { formatClock } = await importProduct('lib/report/durations.ts');

  const nameOf = (/** @type {string} */ rule) => ruleText(rule).name;
  return {
    clock: formatClock,
    nameOf,
    line: ({ rule, startMs, details }) => {
      const words = describeDetails(details).join(', ');
      return `${formatClock(startMs).padStart(6)}  ${nameOf(rule)}${words === '' ? '' : `: ${words}`}`;
    },
  };
}
