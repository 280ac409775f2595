import { describe, expect, it } from 'vitest';
import { type Change, createRuleEngine, type RuleEngine } from '../../../lib/engine/rule-engine';
import type { Observation } from '../../../lib/observations';
import {
  absent,
  away,
  banged,
  engineOf,
  face,
  focus,
  fullscreen,
  noisy,
  pulse,
  silent,
  sound,
  turned,
  windowed,
} from './test-rules';

const TURNED = 50;

function feed(engine: RuleEngine, observations: readonly Observation[]): Change[] {
  return observations.flatMap((observation) => engine.observe(observation));
}

/** Faces every 100 ms, from included, to excluded. */
function faces(fromMs: number, toMs: number, count: number, yawDeg: number | null): Observation[] {
  return Array.from({ length: (toMs - fromMs) / 100 }, (_, i) => face(fromMs + i * 100, count, yawDeg));
}

const story = (changes: readonly Change[]) =>
  changes.map((change) =>
    change.type === 'opened' ? `${change.rule} ${change.startMs}…` : `${change.rule} ${change.startMs}–${change.endMs}`,
  );

describe('while the cause is pending', () => {
  it('the effect does not open first, though it began first', () => {
    const changes = feed(engineOf(turned, absent), [...faces(0, 500, 1, TURNED), ...faces(500, 3000, 0, TURNED)]);
    expect(story(changes)).toEqual(['absent 500…']);
  });

  it('the effect opens after all, at its own beginning, if the cause clears', () => {
    const changes = feed(engineOf(turned, absent), [
      ...faces(0, 500, 1, TURNED),
      ...faces(500, 1200, 0, TURNED),
      ...faces(1200, 2000, 1, TURNED),
    ]);
    expect(story(changes)).toEqual(['turned 0…']);
  });

  it('the effect loses its claim if it cleared meanwhile', () => {
    const changes = feed(engineOf(turned, absent), [
      ...faces(0, 500, 1, TURNED),
      ...faces(500, 1000, 0, 0),
      ...faces(1000, 1900, 1, TURNED),
    ]);
    expect(story(changes)).toEqual([]);
  });

  it('an open effect does not end', () => {
    const changes = feed(engineOf(turned, absent), [...faces(0, 2000, 1, TURNED), ...faces(2000, 2900, 0, 0)]);
    expect(story(changes)).toEqual(['turned 0…']);
  });
});

describe('an event', () => {
  const engine = () => engineOf(noisy, banged);

  it('is reported when it is clear that it was not the beginning of its cause, with what was measured then', () => {
    const changes = feed(engine(), [sound(1000, -5), sound(1100, -60), sound(1200, -60)]);
    expect(changes).toMatchObject([{ rule: 'banged', startMs: 1000, atMs: 1100, details: { levelDbfs: -5 } }]);
  });

  it('is not reported when it was', () => {
    const lasting = Array.from({ length: 12 }, (_, i) => sound(1000 + i * 100, -5));
    expect(story(feed(engine(), lasting))).toEqual(['noisy 1000…']);
  });

  it('is reported at once if no cause is in sight', () => {
    expect(feed(engineOf(banged), [sound(1000, -5)])).toMatchObject([{ rule: 'banged', startMs: 1000, atMs: 1000 }]);
  });
});

describe('when the session ends', () => {
  it('a cause that was only pending takes nothing from its effect', () => {
    const engine = engineOf(turned, absent);
    feed(engine, [...faces(0, 2000, 1, TURNED), ...faces(2000, 2500, 0, TURNED)]);
    expect(story(engine.finish(2500))).toEqual(['turned 0–2500']);
  });
});

describe('when the cause opens', () => {
  it('it ends the effect where the cause begins', () => {
    const changes = feed(engineOf(turned, absent), [...faces(0, 2000, 1, TURNED), ...faces(2000, 3100, 0, TURNED)]);
    expect(story(changes)).toEqual(['turned 0…', 'absent 2000…', 'turned 0–2000']);
  });

  it('it ends the effect earlier if that was about to end by itself', () => {
    const changes = feed(engineOf(turned, absent), [
      ...faces(0, 2000, 1, TURNED),
      ...faces(2000, 2300, 1, 0),
      ...faces(2300, 3500, 0, TURNED),
    ]);
    expect(story(changes)).toEqual(['turned 0…', 'absent 2300…', 'turned 0–2000']);
  });

  it('the very observation that opens both opens the cause only', () => {
    const changes = feed(engineOf(turned, absent), faces(0, 5000, 0, TURNED));
    expect(story(changes)).toEqual(['absent 0…']);
  });

  it('it takes over whatever the order in which rules are given', () => {
    const observations = [...faces(0, 2000, 1, TURNED), ...faces(2000, 3100, 0, TURNED)];
    const orders = [engineOf(turned, absent), engineOf(absent, turned)].map((engine) => feed(engine, observations));
    expect(orders[0]).toEqual(orders[1]);
  });
});

describe('while the cause is open', () => {
  it('the effect is not judged', () => {
    const changes = feed(engineOf(windowed, away), [
      focus(0, 'other-tab'),
      fullscreen(2000, false),
      focus(60_000, 'other-tab'),
    ]);
    expect(story(changes)).toEqual(['away 0…']);
  });

  it('it still explains until it is sure to be over', () => {
    const changes = feed(engineOf(turned, absent), [
      ...faces(0, 2000, 0, TURNED),
      ...faces(2000, 2500, 1, TURNED),
      ...faces(2500, 4000, 0, TURNED),
    ]);
    expect(story(changes)).toEqual(['absent 0…']);
  });
});

describe('once the cause is over', () => {
  it('an effect that goes on counts from the end of the cause', () => {
    const engine = engineOf(windowed, away);
    feed(engine, [focus(0, 'other-tab'), fullscreen(100, false), focus(9000, 'exam')]);
    expect(story(engine.advance(9500))).toEqual(['away 0–9000']);
    expect(engine.advance(9999)).toEqual([]);
    expect(story(engine.advance(10_000))).toEqual(['windowed 9000…']);
  });

  it('an effect that began long before is not blamed for the time of the cause', () => {
    const engine = engineOf(silent, away);
    feed(engine, [focus(0, 'other-tab'), pulse(5000, 4000), focus(9000, 'exam')]);
    expect(story(engine.observe(pulse(9600, 8600)))).toEqual(['away 0–9000']);
    expect(story(engine.observe(pulse(10_600, 9600)))).toEqual([]);
    expect(story(engine.observe(pulse(11_600, 10_600)))).toEqual(['silent 9000…']);
  });

  it('a return of the effect is a violation of its own', () => {
    const changes = feed(engineOf(turned, absent), [...faces(0, 2000, 0, 0), ...faces(2000, 4000, 1, TURNED)]);
    expect(story(changes)).toEqual(['absent 0…', 'absent 0–2000', 'turned 2500…']);
  });
});

describe('a cause that is switched off', () => {
  it('explains nothing', () => {
    const setup = {
      absent: { enabled: false, thresholds: absent.defaults },
      turned: { enabled: true, thresholds: turned.defaults },
    };
    const changes = feed(createRuleEngine(setup, [absent, turned]), faces(0, 2000, 0, TURNED));
    expect(story(changes)).toEqual(['turned 0…']);
  });
});
