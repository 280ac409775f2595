import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../../scripts/evaluate/scenarios/event-kinds.mjs';
import { scoreScenario } from '../../../../scripts/evaluate/scenarios/score-scenario.mjs';

const RULES = [
  'no-face',
  'face-hidden',
  'multiple-faces',
  'looking-away',
  'repeated-glances',
  'camera-covered',
  'talking',
  'other-voice',
  'loud-noise',
  'out-of-position',
  'reading-lips',
];
const kinds = eventKinds(RULES);

const event = (kind: string, startMs: number, endMs: number, borderline = false) => ({
  kind,
  startMs,
  endMs,
  borderline,
});
const logged = (rule: string, startMs: number, endMs: number | null) => ({ rule, startMs, endMs });

type Events = Parameters<typeof scoreScenario>[0]['events'];
type Violations = Parameters<typeof scoreScenario>[0]['violations'];
const score = (events: Events, violations: Violations) =>
  scoreScenario({ durationMs: 60_000, events, violations }, kinds);

describe('what is found', () => {
  it('is an event that a violation of a right rule overlaps, with the delay of its start', () => {
    const { events, falseAlarms } = score([event('absent', 20_000, 30_000)], [logged('no-face', 20_400, 30_100)]);
    expect(events).toEqual([
      { kind: 'absent', startMs: 20_000, endMs: 30_000, foundBy: 'no-face', delayMs: 400, knownAfterMs: null },
    ]);
    expect(falseAlarms).toEqual([]);
  });

  it('may begin a little early, which is a negative delay', () => {
    expect(score([event('absent', 20_000, 30_000)], [logged('no-face', 19_800, 29_000)]).events[0]?.delayMs).toBe(-200);
  });

  it('is no event that only a violation of another rule overlaps', () => {
    const { events, falseAlarms } = score([event('absent', 20_000, 30_000)], [logged('talking', 22_000, 25_000)]);
    expect(events[0]?.foundBy).toBeNull();
    expect(falseAlarms).toMatchObject([{ kind: 'talking', rule: 'talking' }]);
  });

  it('is told by the violation that began first', () => {
    const violations = [logged('other-voice', 22_000, 24_000), logged('talking', 20_300, 21_800)];
    expect(score([event('talking', 20_000, 25_000)], violations).events[0]).toMatchObject({
      foundBy: 'talking',
      delayMs: 300,
    });
  });

  it('has no delay of its own when one violation goes on from the event before', () => {
    const events = [event('talking', 10_000, 12_000), event('talking', 13_000, 15_000)];
    const { events: scored } = score(events, [logged('talking', 10_100, 15_200)]);
    expect(scored.map(({ foundBy, delayMs }) => [foundBy, delayMs])).toEqual([
      ['talking', 100],
      ['talking', null],
    ]);
  });

  it('has no delay where only glances in the past were counted', () => {
    const events = [event('away', 30_000, 36_000)];
    expect(score(events, [logged('repeated-glances', 5000, 36_000)]).events[0]).toMatchObject({
      foundBy: 'repeated-glances',
      delayMs: null,
    });
    expect(
      score(events, [logged('repeated-glances', 5000, 36_000), logged('looking-away', 30_500, 36_000)]).events[0],
    ).toMatchObject({ foundBy: 'looking-away', delayMs: 500 });
  });

  it('says when it was known, if that is known', () => {
    const violations = [{ ...logged('no-face', 20_200, 30_000), knownMs: 21_800 }];
    expect(score([event('absent', 20_000, 30_000)], violations).events[0]?.knownAfterMs).toBe(1800);
  });
});

describe('a false alarm', () => {
  it('is a violation further than half a second from any event of its kind', () => {
    const events = [event('absent', 20_000, 30_000)];
    expect(score(events, [logged('no-face', 30_500, 32_000)]).falseAlarms).toEqual([]);
    expect(score(events, [logged('no-face', 30_501, 32_000)]).falseAlarms).toEqual([
      { kind: 'absent', rule: 'no-face', startMs: 30_501, endMs: 32_000 },
    ]);
  });

  it('stands under the rule’s own name where no kind of event is its matter', () => {
    expect(score([], [logged('reading-lips', 5000, 9000)]).falseAlarms).toMatchObject([{ kind: 'reading-lips' }]);
  });

  it('is none where people themselves would disagree', () => {
    const events = [event('away', 20_000, 30_000, true)];
    const { events: scored, falseAlarms } = score(events, [logged('looking-away', 21_000, 29_000)]);
    expect(scored).toEqual([]);
    expect(falseAlarms).toEqual([]);
    // That excuses nothing else.
    expect(score(events, [logged('talking', 21_000, 29_000)]).falseAlarms).toHaveLength(1);
  });

  it('is none at the very end, where the film begins again', () => {
    expect(score([], [logged('multiple-faces', 59_500, 60_000)]).falseAlarms).toEqual([]);
    expect(score([], [logged('multiple-faces', 59_400, 60_000)]).falseAlarms).toHaveLength(1);
  });

  it('is none where the event itself explains it', () => {
    const absent = [event('absent', 20_000, 30_000)];
    expect(score(absent, [logged('out-of-position', 15_000, 19_100)]).falseAlarms).toEqual([]);
    expect(score(absent, [logged('out-of-position', 12_000, 18_900)]).falseAlarms).toHaveLength(1);
    expect(score([event('talking', 5000, 9000)], [logged('loud-noise', 6000, 8000)]).falseAlarms).toEqual([]);
    expect(score([event('noise', 5000, 9000)], [logged('loud-noise', 6000, 8000)]).falseAlarms).toEqual([]);
    expect(score([event('noise', 5000, 9000)], [logged('talking', 6000, 8000)]).falseAlarms).toHaveLength(1);
  });

  it('is an open violation of no length, too', () => {
    expect(score([], [logged('talking', 5000, null)]).falseAlarms).toMatchObject([{ startMs: 5000, endMs: 5000 }]);
  });
});

describe('clean time', () => {
  it('is all but the events and half a second around them; noise is no event', () => {
    const events = [
      event('absent', 10_000, 20_000),
      event('talking', 15_000, 25_000),
      event('away', 40_000, 45_000, true),
      event('noise', 50_000, 55_000),
    ];
    // 9.5 s before, 14 s between, 14.5 s after.
    expect(score(events, []).cleanMs).toBe(38_000);
  });

  it('ends with the recording', () => {
    expect(score([event('absent', 50_000, 60_200)], []).cleanMs).toBe(49_500);
  });

  it('goes on during events that no rule is for', () => {
    expect(score([event('phone', 10_000, 20_000)], []).cleanMs).toBe(60_000);
    const withPhones = eventKinds([...RULES, 'phone-in-view']);
    const session = { durationMs: 60_000, events: [event('phone', 10_000, 20_000)], violations: [] };
    expect(scoreScenario(session, withPhones)).toMatchObject({ cleanMs: 49_000, events: [{ foundBy: null }] });
  });
});
