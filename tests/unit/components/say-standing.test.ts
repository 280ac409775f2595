import { describe, expect, it } from 'vitest';
import { sayStanding } from '../../../components/options/tryout/say-standing';
import { createTryout } from '../../../lib/engine/tryout';
import { type RuleOverrides, ruleById, setUpRules } from '../../../lib/rules/index';
import { type Trace, trace } from '../../traces/trace';

function standing(id: string, { observations }: Trace, overrides: RuleOverrides = {}) {
  const setup = setUpRules(overrides);
  const tryout = createTryout(setup);
  for (const observation of observations) tryout.observe(observation);
  const [rule, choice] = [ruleById(id), setup[id]];
  if (!rule || !choice) throw new Error(`There is no rule ${id}.`);
  return sayStanding(rule, choice.thresholds, tryout.moment());
}

const aside = (ms: number) => trace().for(1000).now({ lookYawDeg: 50 }).for(ms);

describe('where a rule stands', () => {
  it('is calm while nothing is wrong', () => {
    expect(standing('looking-away', trace().for(2000))).toEqual({ tone: 'calm', text: 'OK' });
  });

  it('tells for how long of its patience it has been over the limit', () => {
    const { tone, text } = standing('looking-away', aside(1300));
    expect(tone).toBe('pending');
    expect(text).toBe('Over the limit for 1.2 s of 3.0 s');
  });

  it('tells what would be noticed, and for how long it has lasted', () => {
    expect(standing('looking-away', aside(5100))).toEqual({
      tone: 'noticed',
      text: 'Would be noticed, for 5.0 s now',
    });
  });

  it('counts what is only wrong in number', () => {
    const glances = trace()
      .repeat(2, (each) => each.for(3000).now({ lookYawDeg: 40 }).for(1000).calm())
      .for(2000);
    expect(standing('repeated-glances', glances)).toEqual({ tone: 'pending', text: '2 of 5 within 60 s' });
  });

  it('names the cause that explains it', () => {
    const covered = trace().now({ lumaMean: 3, faces: 0 }).for(4000);
    expect(standing('no-face', covered).text).toBe('Waits: “Camera covered” explains it');
  });

  it('admits what cannot be told, is off, or shows in a session only', () => {
    expect(standing('looking-away', trace().now({ lookYawDeg: null }).for(1000)).text).toBe('Can’t tell now');
    expect(standing('talking', trace().for(1000), { talking: { enabled: false } }).text).toBe('Off');
    expect(standing('tab-switch', trace().for(1000)).text).toBe('Shows in a session only');
  });
});
