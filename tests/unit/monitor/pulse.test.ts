import { describe, expect, it } from 'vitest';
import { createPulse } from '../../../lib/monitor/pulse';
import type { Fact } from '../../../lib/observations';

const START = 1_000_000;

function pulseFrom(startedAt: number) {
  const beats: { fact: Fact; at: number }[] = [];
  return { beats, pulse: createPulse(startedAt, (fact, at) => beats.push({ fact, at })) };
}

describe('pulse', () => {
  it('tells at each beat how long ago it last saw and heard', () => {
    const { beats, pulse } = pulseFrom(START);
    pulse.sawFrame(START + 800);
    pulse.heardSound(START + 950);
    pulse.beat(START + 1000);
    expect(beats).toEqual([{ fact: { kind: 'pulse', sinceFrameMs: 200, sinceVoiceMs: 50 }, at: START + 1000 }]);
  });

  it('makes a late beat up before the first frame after a sleep can hide the gap', () => {
    const { beats, pulse } = pulseFrom(START);
    pulse.sawFrame(START + 900);
    pulse.heardSound(START + 900);
    pulse.beat(START + 1000);
    pulse.sawFrame(START + 601_000);
    expect(beats.at(-1)?.fact).toEqual({ kind: 'pulse', sinceFrameMs: 600_100, sinceVoiceMs: 600_100 });
  });

  it('adds no beats of its own while beats come in time', () => {
    const { beats, pulse } = pulseFrom(START);
    for (let ms = 200; ms <= 5000; ms += 200) {
      pulse.sawFrame(START + ms);
      if (ms % 1000 === 0) pulse.beat(START + ms);
    }
    expect(beats).toHaveLength(5);
  });

  it('knows nothing of a device that is gone, and counts anew when it is back', () => {
    const { beats, pulse } = pulseFrom(START);
    pulse.deviceChanged('camera', false, START + 500);
    pulse.sawFrame(START + 600);
    pulse.heardSound(START + 900);
    pulse.beat(START + 1000);
    expect(beats.at(-1)?.fact).toMatchObject({ sinceFrameMs: null, sinceVoiceMs: 100 });
    pulse.deviceChanged('camera', true, START + 1500);
    pulse.beat(START + 2000);
    expect(beats.at(-1)?.fact).toMatchObject({ sinceFrameMs: 500 });
  });
});
