import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/checks/vitest-report.mjs';

const report = (...files: { status: string; tests: Record<string, string> }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: Object.entries(tests).map(([fullName, state]) => ({ fullName, status: state })),
    })),
  });

describe('countTests', () => {
  it('counts over all files', () => {
    const json = report(
      { status: 'passed', tests: { a: 'passed', b: 'passed' } },
      { status: 'failed', tests: { c: 'failed', d: 'passed' } },
    );
    expect(countTests(json, 1)).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  it('names the tests that did not run', () => {
    const json = report({ status: 'passed', tests: { a: 'passed', b: 'skipped', c: 'todo', d: 'pending' } });
    expect(countTests(json, 0)).toEqual({ passed: 1, failed: 0, skipped: ['b', 'c', 'd'] });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const json = report({ status: 'failed', tests: {} }, { status: 'passed', tests: { a: 'passed' } });
    expect(countTests(json, 1)).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('counts an error outside of all tests as a failure', () => {
    const json = report({ status: 'passed', tests: { a: 'passed' } });
    expect(countTests(json, 1)).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('counts a run without a report, or without tests, as a failure', () => {
    expect(countTests(null, 1).failed).toBe(1);
    expect(countTests(report(), 0).failed).toBe(1);
  });
});
