// @ts-check

/**
 * What one step of the checks amounted to. A step that runs no single tests counts as one.
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names of the tests that did not run
 * @property {number} seconds
 * @property {string} output what the tool said
 */

/**
 * @param {readonly StepResult[]} results
 * @returns {string} the one line that says it all: `12 passed, 0 failed`
 */
export function closingLine(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** @param {readonly StepResult[]} results */
export function exitCodeOf(results) {
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

/**
 * @param {StepResult} result
 * @returns {string} such as `✔ unit (3.2 s, 210 passed, 1 skipped)`
 */
export function stepLine({ name, passed, failed, skipped, seconds }) {
  const counts = [
    passed + failed > 1 ? `${passed} passed` : '',
    failed > 0 && passed + failed > 1 ? `${failed} failed` : '',
    skipped.length > 0 ? `${skipped.length} skipped` : '',
  ];
  const facts = [`${seconds.toFixed(1)} s`, ...counts.filter((count) => count !== '')];
  return `${failed > 0 ? '✘' : '✔'} ${name} (${facts.join(', ')})`;
}
