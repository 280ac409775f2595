import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/engine/rule-engine';
import { createProctor } from '../../../lib/proctor/proctor';
import type { Conduct } from '../../../lib/providers/define-provider';
import type { Severity } from '../../../lib/rules/define-rule';

const LIVE: Conduct = { live: true, warnings: 2, endsAtOnce: { 'no-face': 5000 } };

function opened(rule: string, startMs: number, severity: Severity = 'warning'): Change {
  return { type: 'opened', rule, severity, startMs, atMs: startMs, details: {} };
}
const closed = (rule: string, endMs: number): Change => ({ type: 'closed', rule, startMs: 0, endMs });

describe('the proctor', () => {
  it('speaks when a violation begins, and says which warning it is', () => {
    const proctor = createProctor(LIVE);
    expect(proctor.follow([opened('talking', 1000)], 1500)).toEqual([
      { type: 'warned', atMs: 1500, rule: 'talking', number: 1, of: 2 },
    ]);
  });

  it('says nothing of what is only worth a note', () => {
    expect(createProctor(LIVE).follow([opened('loud-noise', 0, 'notice')], 1000)).toEqual([]);
  });

  it('says nothing of what the monitoring itself missed', () => {
    expect(createProctor(LIVE).follow([opened('monitoring-gap', 0)], 2000)).toEqual([]);
  });

  it('speaks of one cause once in 20 s, and counts it once', () => {
    const proctor = createProctor(LIVE);
    proctor.follow([opened('talking', 0)], 500);
    proctor.follow([closed('talking', 3000)], 3000);
    expect(proctor.follow([opened('talking', 10_000)], 10_500)).toEqual([]);
    proctor.follow([closed('talking', 12_000)], 12_000);
    expect(proctor.follow([opened('talking', 30_000)], 30_500)).toMatchObject([{ type: 'warned', number: 2 }]);
  });

  it('speaks of another cause at once', () => {
    const proctor = createProctor(LIVE);
    proctor.follow([opened('talking', 0)], 500);
    expect(proctor.follow([opened('looking-away', 1000)], 4000)).toMatchObject([{ type: 'warned', number: 2 }]);
  });

  it('repeats itself every 20 s while nothing changes, which is no further warning', () => {
    const proctor = createProctor(LIVE);
    proctor.follow([opened('looking-away', 0)], 3000);
    expect(proctor.advance(22_000)).toEqual([]);
    expect(proctor.advance(23_000)).toEqual([{ type: 'reminded', atMs: 23_000, rule: 'looking-away' }]);
    expect(proctor.advance(24_000)).toEqual([]);
    expect(proctor.follow([opened('talking', 30_000)], 30_500)).toMatchObject([{ type: 'warned', number: 2 }]);
  });

  it('ends the exam instead of one warning too many', () => {
    const proctor = createProctor(LIVE);
    proctor.follow([opened('talking', 0)], 500);
    proctor.follow([opened('looking-away', 1000)], 4000);
    expect(proctor.follow([opened('face-hidden', 5000)], 7500)).toEqual([
      { type: 'ended', atMs: 7500, rule: 'face-hidden', because: 'warnings' },
    ]);
  });

  it('ends it at once when something lasts that no warning mends', () => {
    const proctor = createProctor(LIVE);
    expect(proctor.follow([opened('no-face', 0, 'critical')], 1500)).toMatchObject([{ type: 'warned', number: 1 }]);
    expect(proctor.advance(4900)).toEqual([]);
    expect(proctor.advance(5000)).toEqual([{ type: 'ended', atMs: 5000, rule: 'no-face', because: 'at-once' }]);
  });

  it('does not end it for what was over in time', () => {
    const proctor = createProctor(LIVE);
    proctor.follow([opened('no-face', 0, 'critical')], 1500);
    proctor.follow([closed('no-face', 4000)], 4800);
    expect(proctor.advance(10_000)).toEqual([]);
  });

  it('does nothing more once the exam has ended', () => {
    const proctor = createProctor({ ...LIVE, warnings: 0 });
    expect(proctor.follow([opened('talking', 0), opened('looking-away', 0)], 3000)).toHaveLength(1);
    expect(proctor.advance(60_000)).toEqual([]);
  });

  it('warns without end where warnings end nothing', () => {
    const proctor = createProctor({ ...LIVE, warnings: null });
    const acts = Array.from({ length: 9 }, (_, index) =>
      proctor.follow([opened('talking', index * 30_000)], index * 30_000),
    );
    expect(acts.flat().at(-1)).toEqual({ type: 'warned', atMs: 240_000, rule: 'talking', number: 9, of: null });
  });

  it('says nothing in an exam that is looked through afterwards, but may end it at once', () => {
    const proctor = createProctor({ live: false, warnings: null, endsAtOnce: { 'camera-lost': 10_000 } });
    expect(proctor.follow([opened('talking', 0)], 500)).toEqual([]);
    expect(proctor.advance(60_000)).toEqual([]);
    proctor.follow([opened('camera-lost', 60_000, 'critical')], 60_500);
    expect(proctor.advance(70_000)).toMatchObject([{ type: 'ended', because: 'at-once' }]);
  });

  it('goes on counting in a session that is taken up again', () => {
    expect(createProctor(LIVE, 1).follow([opened('talking', 0)], 500)).toMatchObject([{ number: 2 }]);
  });
});
