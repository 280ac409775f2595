import { describe, expect, it } from 'vitest';
import { closingLine, exitCodeOf, stepLine } from '../../../scripts/checks/step-result.mjs';

const step = (passed: number, failed: number, skipped: readonly string[] = []) => ({
  name: 'unit tests',
  passed,
  failed,
  skipped,
  seconds: 1.25,
  output: '',
});

describe('the results of the checks', () => {
  it('are summed up in one line', () => {
    expect(closingLine([step(3, 0), step(1, 2), step(0, 0)])).toBe('4 passed, 2 failed');
  });

  it('are a failure if one step failed', () => {
    expect(exitCodeOf([step(3, 0), step(1, 0)])).toBe(0);
    expect(exitCodeOf([step(3, 0), step(10, 1)])).toBe(1);
  });

  it('count the tests of a step, and the skipped ones', () => {
    expect(stepLine(step(12, 0, ['a']))).toBe('✔ unit tests (1.3 s, 12 passed, 1 skipped)');
    expect(stepLine(step(12, 3))).toBe('✘ unit tests (1.3 s, 12 passed, 3 failed)');
  });

  it('do not count what is a single check', () => {
    expect(stepLine(step(1, 0))).toBe('✔ unit tests (1.3 s)');
    expect(stepLine(step(0, 1))).toBe('✘ unit tests (1.3 s)');
  });
});
