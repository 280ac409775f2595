import { describe, expect, it } from 'vitest';
import type { FaceObservation, Observation } from '../../../lib/observations';
import { isBeyond } from '../../../lib/report/gauge-story';
import { whyFlagged } from '../../../lib/report/why-flagged';
import { setUpRules } from '../../../lib/rules/index';
import { faceAt } from '../../fixtures/observed';

const SETUP = setUpRules();
const seenFace = (atMs: number, lookYawDeg: number) => faceAt(atMs, { lookYawDeg, lookPitchDeg: 0 });
const standing = (atMs: number, on: 'exam' | 'other-tab'): Observation => ({ kind: 'focus', atMs, on });

/** Five times a second, the head turned from 5 s to 12 s, and not measured from 14 s to 16 s. */
const turned: readonly FaceObservation[] = Array.from({ length: 100 }, (_, index) => index * 200)
  .filter((atMs) => atMs < 14_000 || atMs >= 16_000)
  .map((atMs) => seenFace(atMs, atMs >= 5000 && atMs < 12_000 ? 46 : 2));

const lookedAway = { id: 'v', sessionId: 's', rule: 'looking-away', startMs: 5000, endMs: 12_000 };

describe('why a violation was logged', () => {
  it('is told by its gauges: how far beyond the limit, and for how long', () => {
    const why = whyFlagged(lookedAway, SETUP, turned);
    const [yaw, down] = why?.gauges ?? [];
    expect(yaw).toMatchObject({ limit: 30, farthest: 46, beyondMs: 7000 });
    expect(yaw?.points).toHaveLength(turned.length);
    expect(down).toMatchObject({ limit: 25, farthest: 0, beyondMs: 0 });
  });

  it('goes by the numbers that the session was run with', () => {
    const looser = setUpRules({ 'looking-away': { thresholds: { maxYawDeg: 40, afterMs: 6000 } } });
    const why = whyFlagged(lookedAway, looser, turned);
    expect(why?.gauges[0]?.limit).toBe(40);
    expect(why?.noticedMs).toBe(11_000);
  });

  it('says when it was noticed, as the rules find when they judge the same again', () => {
    expect(whyFlagged(lookedAway, SETUP, turned)?.noticedMs).toBe(8000);
  });

  it('does not say so where what was kept is not enough', () => {
    const beginning = turned.filter(({ atMs }) => atMs < 7000);
    expect(whyFlagged(lookedAway, SETUP, beginning)?.noticedMs).toBeNull();
  });

  it('counts no time as beyond in which nothing was measured', () => {
    const gone = turned.filter(({ atMs }) => atMs < 6000 || atMs >= 11_000);
    // The last one before the silence stands for a second and a half.
    expect(whyFlagged(lookedAway, SETUP, gone)?.gauges[0]?.beyondMs).toBe(800 + 1500 + 1000);
  });

  it('leaves open what could not be told during it', () => {
    const unknown = turned.map((face) => ({ ...face, lookYawDeg: null }));
    expect(whyFlagged(lookedAway, SETUP, unknown)?.gauges[0]?.farthest).toBeNull();
  });

  it('is not known without observations, and for a rule that is not known', () => {
    expect(whyFlagged(lookedAway, SETUP, [])).toBeNull();
    expect(whyFlagged({ ...lookedAway, rule: 'no-such-rule' }, SETUP, turned)).toBeNull();
    const others: Observation[] = [standing(1000, 'other-tab')];
    expect(whyFlagged(lookedAway, SETUP, others)).toBeNull();
  });

  it('is told of a state by what was reported, once each, and by what ended it', () => {
    const reported = [
      standing(0, 'exam'),
      standing(4000, 'other-tab'),
      standing(6000, 'other-tab'),
      standing(9000, 'exam'),
    ];
    const left = { ...lookedAway, rule: 'tab-switch', startMs: 4000, endMs: 9000 };
    const why = whyFlagged(left, SETUP, reported);
    expect(why?.noticedMs).toBe(4300);
    expect(why?.gauges).toEqual([]);
    expect(why?.reports).toEqual([
      { atMs: 4000, breaks: true, details: { on: 'other-tab' } },
      { atMs: 9000, breaks: false, details: {} },
    ]);
  });

  it('counts a state as beyond its limit until the next one', () => {
    const zoomed: Observation[] = [
      { kind: 'zoom', atMs: 0, zoomPercent: 100 },
      { kind: 'zoom', atMs: 4000, zoomPercent: 200 },
      { kind: 'zoom', atMs: 30_000, zoomPercent: 100 },
    ];
    const row = { ...lookedAway, rule: 'zoomed-page', startMs: 4000, endMs: 30_000 };
    expect(whyFlagged(row, SETUP, zoomed)?.gauges[0]).toMatchObject({ farthest: 200, beyondMs: 26_000 });
  });
});

it('a value at its limit is beyond it on either side', () => {
  const gauge = { threshold: 'x', measure: () => 0, range: [0, 1] as const };
  expect(isBeyond({ ...gauge, brokenWhen: 'above' }, 0.5, 0.5)).toBe(true);
  expect(isBeyond({ ...gauge, brokenWhen: 'above' }, 0.5, 0.4)).toBe(false);
  expect(isBeyond({ ...gauge, brokenWhen: 'below' }, 0.5, 0.4)).toBe(true);
});
