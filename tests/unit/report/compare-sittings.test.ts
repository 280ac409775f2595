import { describe, expect, it } from 'vitest';
import { compareSittings, isSameExam } from '../../../lib/report/compare-sittings';
import { comparisonText, perHourText } from '../../../lib/report/compare-text';
import { sittingFigures } from '../../../lib/report/sitting-figures';
import { session } from '../db/fresh-db';
import { MINUTE_MS, marked, moment, providerPlan, sitting } from './sittings';

type Parts = Parameters<typeof sitting>[0];

const figures = (parts: Parts = {}, id = 's') => {
  const made = sitting(parts);
  return sittingFigures({ ...made, session: { ...made.session, id } }, 0);
};

describe('the figures of a sitting', () => {
  it('are violations per hour that was judged, the longest clean stretch and the time for a question', () => {
    const violations = [moment('a', 'talking', 20 * MINUTE_MS), moment('b', 'loud-noise', 25 * MINUTE_MS, 60)];
    const log = [
      { type: 'question', number: 1, total: 2, from: 'page', atMs: 0 },
      { type: 'question', number: 2, total: 2, from: 'page', atMs: 10 * MINUTE_MS },
    ] as const;
    expect(figures({ minutes: 40, violations, log })).toMatchObject({
      judgedMs: 40 * MINUTE_MS,
      perHour: 3,
      longestCleanMs: 20 * MINUTE_MS,
      perQuestionMs: 20 * MINUTE_MS,
    });
  });

  it('leave false alarms out; a gap is none, but no clean time either', () => {
    const violations = [
      marked(moment('a', 'talking', 10 * MINUTE_MS)),
      moment('b', 'monitoring-gap', 15 * MINUTE_MS, 60),
    ];
    expect(figures({ minutes: 30, violations })).toMatchObject({ perHour: 0, longestCleanMs: 15 * MINUTE_MS });
  });

  it('count neither a break as clean, nor as judged', () => {
    const log = [
      { type: 'break-began', atMs: 10 * MINUTE_MS },
      { type: 'break-ended', atMs: 40 * MINUTE_MS },
    ] as const;
    expect(figures({ minutes: 45, log })).toMatchObject({ judgedMs: 15 * MINUTE_MS, longestCleanMs: 10 * MINUTE_MS });
  });

  it('give no rate for a few minutes', () => {
    expect(figures({ minutes: 9, violations: [moment('a', 'talking', 0)] }).perHour).toBeNull();
    expect(perHourText(null)).toBe('too short to tell');
    expect(perHourText(2.449)).toBe('2.4');
  });
});

describe('sittings of the same exam', () => {
  const saa = { plan: providerPlan(), origin: 'https://a.example' };
  const own = { plan: session('s').plan, origin: 'https://a.example' };

  it('have the same code, wherever they were sat', () => {
    expect(isSameExam(saa, { ...saa, origin: 'https://b.example' })).toBe(true);
    const other = providerPlan();
    expect(isSameExam(saa, { ...saa, plan: { ...other, exam: other.exam && { ...other.exam, code: 'AZ-104' } } })).toBe(
      false,
    );
    expect(isSameExam(saa, own)).toBe(false);
  });

  it('without a code are those of the same site', () => {
    expect(isSameExam(own, own)).toBe(true);
    expect(isSameExam(own, { ...own, origin: 'https://b.example' })).toBe(false);
  });
});

describe('comparing', () => {
  const bad = [1, 2, 3, 4].map((at) => moment(`${at}`, 'talking', at * 10 * MINUTE_MS));
  const three = [
    figures({ violations: bad }, 'now'),
    figures({ minutes: 60 }, 'good'),
    figures({ minutes: 100 }, 'better'),
  ];

  it('finds what is best so far; of several the newest', () => {
    const comparison = compareSittings(three);
    expect(comparison?.rows.map(({ sessionId }) => sessionId)).toEqual(['now', 'good', 'better']);
    expect(comparison?.best.perHour?.sessionId).toBe('good');
    expect(comparison?.best.longestClean?.sessionId).toBe('better');
    expect(comparisonText(session('s', { plan: providerPlan() }), comparison)).toBe(
      '3 sittings of SAA-C03. Best so far: 0 noticed per hour, 1 h 40 min clean at a stretch.',
    );
  });

  it('leaves out sittings that say nothing, and says nothing about one of those', () => {
    const short = figures({ minutes: 0.5 }, 'short');
    expect(compareSittings([...three, short])?.count).toBe(3);
    expect(compareSittings([short, ...three])).toBeNull();
  });

  it('is honest with one sitting, and with two', () => {
    expect(compareSittings(three.slice(0, 1))).toBeNull();
    expect(comparisonText(session('s'), null)).toMatch(
      /^There is no earlier sitting on exam\.example without a chosen exam/,
    );
    const two = compareSittings(three.slice(0, 2));
    expect(comparisonText(session('s', { plan: providerPlan() }), two)).toBe(
      'Two sittings of SAA-C03. Two are no trend yet.',
    );
  });

  it('names no best rate where all but one are too short for a rate', () => {
    const comparison = compareSittings([figures({ minutes: 5 }, 'a'), figures({ minutes: 60 }, 'b')]);
    expect(comparison?.best.perHour).toBeNull();
  });
});
