import type { TraceRow } from '../../../lib/db/schema';
import { type Change, createRuleEngine } from '../../../lib/engine/rule-engine';
import { createTraceRecorder } from '../../../lib/monitor/trace-recorder';
import { setUpRules } from '../../../lib/rules/index';
import type { Trace } from '../../traces/trace';

export interface RecordedRow {
  readonly rule: string;
  readonly startMs: number;
  readonly endMs: number;
  /** As it was when the violation opened. */
  readonly opened: TraceRow;
  readonly closed: TraceRow;
}

/** What a session in which this happens, with the rules' defaults, would store of each violation. */
export function recordViolations({ observations, endMs }: Trace): readonly RecordedRow[] {
  const engine = createRuleEngine(setUpRules());
  const traces = createTraceRecorder('s', setUpRules());
  const openRows = new Map<string, TraceRow>();
  const recorded: RecordedRow[] = [];

  function follow(change: Change): void {
    const { rule, startMs } = change;
    if (change.type === 'opened') {
      const row = traces.opened(rule, rule, startMs);
      if (row) openRows.set(rule, row);
      return;
    }
    const opened = openRows.get(rule);
    const closed = traces.closed(rule, change.endMs);
    if (opened && closed) recorded.push({ rule, startMs, endMs: change.endMs, opened, closed });
  }

  for (const observation of observations) {
    traces.observe(observation);
    engine.observe(observation).forEach(follow);
  }
  engine.finish(endMs).forEach(follow);
  return recorded;
}
