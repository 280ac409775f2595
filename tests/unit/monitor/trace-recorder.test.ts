import { describe, expect, it } from 'vitest';
import type { TraceRow } from '../../../lib/db/schema';
import { createTraceRecorder } from '../../../lib/monitor/trace-recorder';
import type { ObservationKind } from '../../../lib/observations';
import { RULES, ruleById, setUpRules } from '../../../lib/rules/index';
import { createReplay } from '../../../lib/tuning/replay';
import { unpackObservations } from '../../../lib/tuning/unpack-observations';
import type { RuleTraces } from '../../traces/rule-traces';
import { type Trace, trace } from '../../traces/trace';
import { recordViolations } from './record-violations';

function recordOne(rule: string, happened: Trace) {
  const [only, ...more] = recordViolations(happened).filter((recorded) => recorded.rule === rule);
  if (!only || more.length > 0) throw new Error(`There is not exactly one violation of ${rule}.`);
  return only;
}

const kindsOf = ({ observations }: TraceRow) => Object.keys(observations).sort();
const timesOf = ({ observations }: TraceRow, kind: ObservationKind) =>
  (unpackObservations(observations) ?? []).filter((seen) => seen.kind === kind).map(({ atMs }) => atMs);

const absence = (ms: number) => trace().camera('live').for(120_000).now({ faces: 0 }).for(ms).calm().for(5000);

describe('the trace of a violation', () => {
  it('has the kinds that its rule and the rules that may explain it look at, and no others', () => {
    const happened = trace().camera('live').focus('exam').for(9000).now({ faces: 0 }).for(5000).calm().for(5000);
    expect(kindsOf(recordOne('no-face', happened).closed)).toEqual(['camera', 'face', 'picture']);
  });

  it('begins as long before it as the rule has patience, and 5 s more', () => {
    const { afterMs } = setUpRules()['no-face']?.thresholds ?? { afterMs: 0 };
    const [first = 0] = timesOf(recordOne('no-face', absence(5000)).closed, 'face');
    expect(first).toBeGreaterThanOrEqual(120_000 - 5000 - afterMs);
    expect(first).toBeLessThan(120_000 - 5000 - afterMs + 200);
  });

  it('goes on until it has closed', () => {
    const { endMs, closed } = recordOne('no-face', absence(5000));
    const { clearAfterMs } = setUpRules()['no-face']?.thresholds ?? { clearAfterMs: 0 };
    expect(timesOf(closed, 'face').at(-1)).toBeGreaterThanOrEqual(endMs + clearAfterMs);
  });

  it('has the states that stood, however long ago they were reported', () => {
    expect(timesOf(recordOne('no-face', absence(5000)).closed, 'camera')).toEqual([0]);
  });

  it('has of a long one the first 30 s and the last 5 s', () => {
    const { startMs, endMs, closed } = recordOne('no-face', absence(120_000));
    const times = timesOf(closed, 'face');
    expect(times).toContain(startMs + 30_000);
    expect(times.filter((atMs) => atMs > startMs + 30_000 && atMs < endMs - 5000)).toEqual([]);
    expect(times).toContain(endMs - 5000);
  });

  it('has of a long one all states, so that it is not thought to have ended', () => {
    const happened = trace().for(3000).focus('other-tab').for(60_000).focus('other-site').for(60_000).focus('exam');
    expect(timesOf(recordOne('tab-switch', happened.for(3000)).closed, 'focus')).toEqual([3000, 63_000, 123_000]);
  });

  it('has what led to it when it opens, and says then that it is not complete', () => {
    const { startMs, opened, closed } = recordOne('no-face', absence(5000));
    const times = timesOf(opened, 'face');
    expect(times.at(0)).toBeLessThan(startMs - 5000);
    expect(times.at(-1)).toBeGreaterThan(startMs);
    expect([opened.complete, closed.complete]).toEqual([false, true]);
    expect(timesOf(closed, 'face').slice(0, times.length)).toEqual(times);
  });

  it('reaches back to the first of many glances', () => {
    const glances = trace()
      .for(20_000)
      .repeat(5, (each) => each.now({ lookYawDeg: 60 }).for(1000).calm().for(11_000))
      .for(25_000);
    const { startMs, closed } = recordOne('repeated-glances', glances);
    expect(timesOf(closed, 'face').at(0)).toBeLessThanOrEqual(startMs - 5000);
  });

  it('is of no violation that was never opened', () => {
    const traces = createTraceRecorder('s', setUpRules());
    expect(traces.opened('v', 'a rule of another version', 0)).toBeNull();
    expect(traces.closed('v', 1000)).toBeNull();
  });

  it('stays small: a look away of 10 s is kept in less than 20 kB', () => {
    const look = trace().for(20_000).now({ lookYawDeg: 50.123456 }).for(10_000).calm().for(5000);
    const stored = JSON.stringify(recordOne('looking-away', look).closed);
    expect(stored.length).toBeLessThan(20_000);
  });
});

describe('a recorded violation is logged again when its trace is judged again', () => {
  const modules = import.meta.glob<RuleTraces>('../../traces/*.ts', { eager: true, import: 'default' });
  const cases = RULES.flatMap(({ id }) =>
    (modules[`../../traces/${id}.ts`]?.breaks ?? []).map(({ name, trace: happened }) => ({ id, name, happened })),
  );

  it.each(cases)('$id: $name', ({ happened }) => {
    const recorded = recordViolations(happened);
    expect(recorded).not.toEqual([]);
    for (const { rule: id, startMs, endMs, closed } of recorded) {
      const rule = ruleById(id);
      const observations = unpackObservations(closed.observations);
      if (!rule || !observations) throw new Error(`The trace of ${id} cannot be judged.`);
      const replay = createReplay(rule, setUpRules());
      expect(replay({ id, sessionId: 's', startMs, endMs, observations }, rule.defaults)).toBe(true);
    }
  });
});
