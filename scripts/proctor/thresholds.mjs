// @ts-check
import { SetupError } from '../setup/setup-error.mjs';

/**
 * @typedef {import('../../lib/rules/index').RuleOverrides} RuleOverrides
 * @typedef {Pick<import('../../lib/rules/define-rule').Rule, 'id' | 'defaults'>} KnownRule
 */

/**
 * Reads settings such as `looking-away.maxYawDeg=25` and `talking.enabled=false`.
 *
 * @param {readonly string[]} settings
 * @param {readonly KnownRule[]} rules
 * @returns {RuleOverrides} as the extension stores them
 * @throws {SetupError} if a rule or a number is not known; says which there are
 */
export function parseOverrides(settings, rules) {
  /** @type {Record<string, { enabled?: boolean, thresholds: Record<string, number> }>} */
  const overrides = {};
  for (const setting of settings) {
    const [, id = '', name = '', text = ''] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(setting) ?? [];
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const ids = rules.map((candidate) => candidate.id).join(', ');
      throw new SetupError(`--set ${setting}: write rule.threshold=number. The rules are ${ids}.`);
    }
    const override = overrides[id] ?? { thresholds: {} };
    overrides[id] = override;
    if (name === 'enabled') override.enabled = parseBoolean(setting, text);
    else override.thresholds[name] = parseThreshold(setting, rule, { name, text });
  }
  return overrides;
}

/**
 * @param {string} setting
 * @param {string} text
 */
function parseBoolean(setting, text) {
  if (text !== 'true' && text !== 'false') throw new SetupError(`--set ${setting}: enabled is true or false.`);
  return text === 'true';
}

/**
 * @param {string} setting
 * @param {KnownRule} rule
 * @param {{ name: string, text: string }} threshold
 */
function parseThreshold(setting, { id, defaults }, { name, text }) {
  if (!(name in defaults)) {
    throw new SetupError(`--set ${setting}: the numbers of ${id} are ${Object.keys(defaults).join(', ')}.`);
  }
  const value = Number(text);
  if (!Number.isFinite(value)) throw new SetupError(`--set ${setting}: ${text} is no number.`);
  return value;
}
