import { describe, expect, it } from 'vitest';
import { createTryout, type Tryout } from '../../../lib/engine/tryout';
import { setUpRules } from '../../../lib/rules/index';
import { type Trace, trace } from '../../traces/trace';

function watch(tryout: Tryout, { observations }: Trace): Tryout {
  for (const observation of observations) tryout.observe(observation);
  return tryout;
}

const phaseOf = (tryout: Tryout, rule: string) => tryout.moment().intervals.get(rule)?.phase;
const patient = (afterMs: number) => setUpRules({ 'looking-away': { thresholds: { afterMs } } });
const aside = trace().camera('live').for(1000).now({ lookYawDeg: 50 }).for(2000);

describe('trying rules out', () => {
  it('tells where each rule stands, and what was observed last', () => {
    const tryout = watch(createTryout(patient(4000)), aside);
    expect(tryout.moment().intervals.get('looking-away')).toMatchObject({ phase: 'pending', sinceMs: 1000 });
    expect(phaseOf(tryout, 'no-face')).toBe('clear');
    expect(tryout.moment().latest.face).toMatchObject({ lookYawDeg: 50 });
    expect(tryout.moment().atMs).toBe(aside.observations.at(-1)?.atMs);
  });

  it('with another number shows at once what that number would have done', () => {
    const tryout = watch(createTryout(patient(4000)), aside);
    tryout.setUp(patient(1500));
    expect(tryout.moment().intervals.get('looking-away')).toMatchObject({ phase: 'open', startMs: 1000 });
    tryout.setUp(patient(4000));
    expect(phaseOf(tryout, 'looking-away')).toBe('pending');
  });

  it('leaves out rules that are off', () => {
    const tryout = watch(createTryout(setUpRules({ 'looking-away': { enabled: false } })), aside);
    expect(tryout.moment().intervals.has('looking-away')).toBe(false);
  });

  it('keeps a state that stands, however long ago it was reported', () => {
    const tryout = watch(createTryout(setUpRules()), trace().camera('ended').for(200_000));
    expect(phaseOf(tryout, 'camera-lost')).toBe('open');
    tryout.setUp(setUpRules());
    expect(tryout.moment().intervals.get('camera-lost')).toMatchObject({ phase: 'open', startMs: 0 });
  });

  it('counts glances back to the beginning of the last minute', () => {
    const glances = trace()
      .repeat(4, (each) => each.for(5000).now({ lookYawDeg: 40 }).for(1000).calm())
      .for(2000);
    const tryout = watch(createTryout(setUpRules()), glances);
    expect(phaseOf(tryout, 'repeated-glances')).toBe('counting');
    tryout.setUp(setUpRules({ 'repeated-glances': { thresholds: { times: 4 } } }));
    expect(phaseOf(tryout, 'repeated-glances')).toBe('open');
  });
});
