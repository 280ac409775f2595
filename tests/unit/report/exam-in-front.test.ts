import { describe, expect, it } from 'vitest';
import { examInFront, watchesFront } from '../../../lib/report/exam-in-front';
import { setUpRules } from '../../../lib/rules/index';
import { violation } from '../db/fresh-db';

const away = violation('a', 's', { rule: 'tab-switch', startMs: 10_000, endMs: 15_000 });

/** Each run as `from–until value`. */
function told(runs: ReturnType<typeof examInFront>) {
  return runs.map((run) =>
    run
      .filter((_, index) => index % 2 === 0)
      .map(({ atMs, value }, index) => `${atMs}–${run[2 * index + 1]?.atMs} ${value}`),
  );
}

describe('whether the exam was in front', () => {
  it('is so but for the time in another tab, window or program', () => {
    const blur = violation('b', 's', { rule: 'window-blur', startMs: 20_000, endMs: 21_000 });
    const talk = violation('t', 's', { rule: 'talking', startMs: 30_000, endMs: 31_000 });
    expect(told(examInFront([away, blur, talk], [], 40_000))).toEqual([
      ['0–10000 1', '10000–15000 0', '15000–20000 1', '20000–21000 0', '21000–40000 1'],
    ]);
  });

  it('is not known where nothing was judged', () => {
    const gap = { kind: 'gap' as const, startMs: 12_000, endMs: 20_000 };
    expect(told(examInFront([away], [gap], 40_000))).toEqual([['0–10000 1', '10000–12000 0'], ['20000–40000 1']]);
  });

  it('goes by what was not marked as a false alarm', () => {
    expect(told(examInFront([{ ...away, falseAlarmAt: 1 }], [], 40_000))).toEqual([['0–40000 1']]);
  });

  it('goes on until now while it lasts', () => {
    expect(told(examInFront([{ ...away, endMs: null }], [], 12_000))).toEqual([['0–10000 1', '10000–12000 0']]);
  });

  it('is told only where both ways of leaving were watched', () => {
    expect(watchesFront(setUpRules())).toBe(true);
    expect(watchesFront(setUpRules({ 'window-blur': { enabled: false } }))).toBe(false);
    expect(watchesFront({})).toBe(false);
  });
});
