// @ts-check

/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped full names
 *
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ status: string, assertionResults: readonly Assertion[] }} TestFile
 */

/**
 * Counts the tests in the report of Vitest's JSON reporter.
 *
 * @param {string | null} json `null` if Vitest wrote none
 * @param {number} exitCode of Vitest
 * @returns {TestCounts} a run that went wrong in any way has at least one failure; so has a run without tests
 */
export function countTests(json, exitCode) {
  const { testResults: files } =
    json === null ? { testResults: [] } : /** @type {{ testResults: readonly TestFile[] }} */ (JSON.parse(json));
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  // A file that cannot even be loaded has no tests that could fail.
  const brokenFiles = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)).length;
  const failed = tests.filter(hasFailed).length + brokenFiles;
  const wentWrong = exitCode !== 0 || passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && wentWrong ? 1 : failed,
    skipped: tests.filter((test) => test.status !== 'passed' && !hasFailed(test)).map((test) => test.fullName),
  };
}

/** @param {Assertion} test */
function hasFailed(test) {
  return test.status === 'failed';
}
