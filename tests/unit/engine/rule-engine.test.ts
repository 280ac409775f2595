import { describe, expect, it } from 'vitest';
import { type Change, createRuleEngine, type RuleEngine } from '../../../lib/engine/rule-engine';
import type { Observation } from '../../../lib/observations';
import { setUpRules } from '../../../lib/rules/index';
import { absent, away, clipboard, copied, engineOf, face, focus, pulse, silent, turned, voice } from './test-rules';

function feed(engine: RuleEngine, observations: readonly Observation[]): Change[] {
  return observations.flatMap((observation) => engine.observe(observation));
}

/** Faces every 200 ms, from and to included. */
function faces(fromMs: number, toMs: number, count: number): Observation[] {
  return Array.from({ length: (toMs - fromMs) / 200 + 1 }, (_, i) => face(fromMs + i * 200, count));
}

describe('samples', () => {
  it('reports what opened, since when, when it was known and what was measured', () => {
    const changes = feed(engineOf(absent), [...faces(0, 800, 1), ...faces(1000, 2200, 0)]);
    expect(changes).toEqual([
      { type: 'opened', rule: 'absent', severity: 'critical', startMs: 1000, atMs: 2000, details: { faces: 0 } },
    ]);
  });

  it('reports what closed, and when it was over', () => {
    const engine = engineOf(absent);
    feed(engine, faces(0, 2000, 0));
    expect(feed(engine, faces(2200, 3000, 1))).toEqual([{ type: 'closed', rule: 'absent', startMs: 0, endMs: 2200 }]);
  });

  it('say nothing about the time between them: a violation ends with the last one when they stop', () => {
    const engine = engineOf(absent);
    feed(engine, faces(0, 2000, 0));
    expect(engine.advance(60_000)).toEqual([{ type: 'closed', rule: 'absent', startMs: 0, endMs: 2000 }]);
    expect(feed(engine, faces(600_000, 600_800, 0))).toEqual([]);
    expect(feed(engine, faces(601_000, 601_200, 0))).toMatchObject([{ type: 'opened', startMs: 600_000 }]);
  });

  it('that cannot be told anything from are no silence', () => {
    const engine = engineOf(turned);
    feed(engine, [face(0, 1, 50), face(1000, 1, 50)]);
    const unknown = Array.from({ length: 50 }, (_, i) => face(1200 + i * 200, 1, null));
    expect(feed(engine, unknown)).toEqual([]);
    expect(engine.finish(12_000)).toMatchObject([{ type: 'closed', endMs: 12_000 }]);
  });

  it('are judged by the rules that observe them only', () => {
    expect(feed(engineOf(away, copied), faces(0, 5000, 0))).toEqual([]);
  });
});

describe('standing states', () => {
  it('hold while time passes without another report', () => {
    const engine = engineOf(away);
    engine.observe(focus(1000, 'other-tab'));
    expect(engine.advance(1999)).toEqual([]);
    expect(engine.advance(2000)).toMatchObject([
      { type: 'opened', startMs: 1000, atMs: 2000, details: { on: 'other-tab' } },
    ]);
  });

  it('hold although nothing was observed for minutes', () => {
    const changes = feed(engineOf(away), [focus(1000, 'other-tab'), focus(301_000, 'exam'), focus(302_000, 'exam')]);
    expect(changes).toMatchObject([
      { type: 'opened', startMs: 1000 },
      { type: 'closed', startMs: 1000, endMs: 301_000 },
    ]);
  });

  it('count although nobody let time pass between the two reports', () => {
    const changes = feed(engineOf(away), [focus(0, 'other-tab'), focus(1500, 'exam')]);
    expect(changes).toMatchObject([{ type: 'opened', startMs: 0 }]);
  });

  it('pass with any other observation too', () => {
    const engine = engineOf(away);
    engine.observe(focus(0, 'other-app'));
    expect(engine.observe(voice(1000, 0))).toMatchObject([{ type: 'opened', rule: 'away' }]);
  });

  it('are over with the report of their end, not with the time it took to be sure', () => {
    const engine = engineOf(away);
    feed(engine, [focus(0, 'other-app'), focus(5000, 'exam')]);
    expect(engine.advance(5499)).toEqual([]);
    expect(engine.advance(5500)).toMatchObject([{ type: 'closed', endMs: 5000 }]);
  });

  it('that began before the session count from its start', () => {
    const engine = engineOf(away);
    engine.observe(focus(-700, 'other-tab'));
    expect(engine.advance(1000)).toMatchObject([{ type: 'opened', startMs: 0 }]);
  });

  it('are not set back by a report that was overtaken by a newer one', () => {
    const engine = engineOf(away);
    feed(engine, [focus(1000, 'exam'), focus(990, 'other-tab')]);
    expect(engine.advance(60_000)).toEqual([]);
  });

  it('do not mind a report that arrives late', () => {
    const engine = engineOf(absent, away);
    feed(engine, [...faces(0, 1000, 1), focus(900, 'other-tab')]);
    expect(engine.advance(1900)).toMatchObject([{ type: 'opened', startMs: 900 }]);
  });
});

describe('momentary rules', () => {
  it('open with the first event and close while time passes', () => {
    const engine = engineOf(copied);
    expect(feed(engine, [clipboard(1000, 'copy'), clipboard(2000, 'copy')])).toMatchObject([{ startMs: 1000 }]);
    expect(engine.advance(4000)).toEqual([{ type: 'closed', rule: 'copied', startMs: 1000, endMs: 2000 }]);
  });

  it('are not kept alive by events that do not violate', () => {
    const engine = engineOf(copied);
    feed(engine, [clipboard(1000, 'copy'), clipboard(2500, 'paste')]);
    expect(engine.advance(3000)).toMatchObject([{ type: 'closed', endMs: 1000 }]);
  });

  it('take the report of a state for one event, however long the state stands', () => {
    const left = { ...away, timing: 'momentary' as const };
    const engine = engineOf(left);
    engine.observe(focus(1000, 'other-tab'));
    expect(engine.advance(60_000)).toMatchObject([{ type: 'closed', startMs: 1000, endMs: 1000 }]);
  });

  it('close one violation before the next one opens', () => {
    const changes = feed(engineOf(copied), [clipboard(1000, 'copy'), clipboard(9000, 'copy')]);
    expect(changes.map(({ type, startMs }) => [type, startMs])).toEqual([
      ['opened', 1000],
      ['closed', 1000],
      ['opened', 9000],
    ]);
  });
});

describe('conditions that began earlier', () => {
  it('start when they began', () => {
    expect(engineOf(silent).observe(pulse(9000, 4000))).toMatchObject([{ startMs: 5000, atMs: 9000 }]);
  });

  it('do not reach back into the last violation of the same rule', () => {
    const engine = engineOf(silent);
    feed(engine, [pulse(9000, 4000), pulse(10_000, 1500)]);
    expect(engine.observe(pulse(11_000, 2500))).toEqual([]);
    expect(engine.observe(pulse(12_000, 3500))).toMatchObject([{ type: 'opened', startMs: 10_000 }]);
  });

  it('do not reach back before the session', () => {
    expect(engineOf(silent).observe(pulse(3000, 9000))).toMatchObject([{ startMs: 0 }]);
  });

  it('go on through a pause of the pulse itself', () => {
    const engine = engineOf(silent);
    feed(engine, [pulse(9000, 4000), pulse(600_000, 595_000)]);
    expect(engine.observe(pulse(601_000, 100))).toEqual([
      { type: 'closed', rule: 'silent', startMs: 5000, endMs: 601_000 },
    ]);
  });
});

describe('finish', () => {
  it('ends whatever is open', () => {
    const engine = engineOf(absent, away);
    feed(engine, [focus(0, 'other-tab'), ...faces(0, 2000, 0)]);
    expect(engine.finish(2100)).toEqual([
      { type: 'closed', rule: 'absent', startMs: 0, endMs: 2100 },
      { type: 'closed', rule: 'away', startMs: 0, endMs: 2100 },
    ]);
  });

  it('ends what was about to end where the condition was gone', () => {
    const engine = engineOf(absent);
    feed(engine, [...faces(0, 2000, 0), face(2200, 1)]);
    expect(engine.finish(2300)).toMatchObject([{ endMs: 2200 }]);
  });

  it('still reports what became due meanwhile', () => {
    const engine = engineOf(away);
    engine.observe(focus(0, 'other-tab'));
    expect(engine.finish(5000)).toMatchObject([
      { type: 'opened', startMs: 0 },
      { type: 'closed', startMs: 0, endMs: 5000 },
    ]);
  });

  it('drops what was only pending', () => {
    const engine = engineOf(absent);
    feed(engine, faces(0, 800, 0));
    expect(engine.finish(900)).toEqual([]);
  });

  it('is the end: what arrives later opens nothing', () => {
    const engine = engineOf(away, absent);
    engine.observe(focus(0, 'other-tab'));
    engine.finish(500);
    expect(engine.advance(9000)).toEqual([]);
    expect(feed(engine, [focus(9100, 'other-tab'), ...faces(9200, 12_000, 0)])).toEqual([]);
    expect(engine.finish(13_000)).toEqual([]);
  });
});

describe('setup', () => {
  it('judges by the thresholds it is given, not by the defaults', () => {
    const thresholds = { ...turned.defaults, maxYawDeg: 10, afterMs: 200 };
    const engine = createRuleEngine({ turned: { enabled: true, thresholds } }, [turned]);
    expect(feed(engine, [face(0, 1, 12), face(200, 1, -12)])).toMatchObject([{ type: 'opened', startMs: 0 }]);
  });

  it('leaves out rules that are off and rules it knows nothing about', () => {
    const off = createRuleEngine({ absent: { enabled: false, thresholds: absent.defaults } }, [absent, away]);
    expect(feed(off, [focus(0, 'other-tab'), ...faces(0, 5000, 0)])).toEqual([]);
  });

  it('judges by the real rules unless it is given others', () => {
    const engine = createRuleEngine(setUpRules());
    expect(feed(engine, faces(0, 1600, 0))).toMatchObject([{ type: 'opened', rule: 'no-face' }]);
  });

  it('shares nothing between two sessions', () => {
    feed(engineOf(absent), faces(0, 800, 0));
    expect(feed(engineOf(absent), faces(1000, 1800, 0))).toEqual([]);
  });
});
