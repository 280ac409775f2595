import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { createRuleEngine } from '../../../lib/engine/rule-engine';
import { NO_EVIDENCE } from '../../../lib/monitor/evidence';
import type { RecentClip } from '../../../lib/monitor/open-senses';
import { createRecorder, type Recorder } from '../../../lib/monitor/recorder';
import { setUpRules } from '../../../lib/rules/index';
import { unpackObservations } from '../../../lib/tuning/unpack-observations';
import { type Trace, trace } from '../../traces/trace';
import { useFreshDb } from '../db/fresh-db';

useFreshDb();

function recorder(errors: unknown[] = [], evidence = NO_EVIDENCE, clip: RecentClip | null = null): Recorder {
  return createRecorder({
    sessionId: 's',
    rules: setUpRules(),
    takeEvidence: () => evidence,
    takeSound: async () => clip,
    onError: (error) => errors.push(error),
  });
}

/** As a session does; stops without a word at the trace's end. */
async function run({ observations }: Trace, to = recorder()): Promise<void> {
  const engine = createRuleEngine(setUpRules());
  for (const observation of observations) {
    to.observe(observation);
    to.record(engine.observe(observation));
  }
  await to.settled();
}

const absence = () => trace().for(10_000).now({ faces: 0 }).for(5000);

describe('a violation', () => {
  it('is on disk with what led to it as soon as it opens', async () => {
    await run(absence());
    const [violation] = await db.violations.toArray();
    expect(violation).toMatchObject({ rule: 'no-face', startMs: 10_000, endMs: null, falseAlarmAt: null });
    const [stored] = await db.traces.toArray();
    expect(stored).toMatchObject({ violationId: violation?.id, sessionId: 's', complete: false });
    expect(unpackObservations(stored?.observations)?.length).toBeGreaterThan(50);
  });

  it('is on disk with its whole trace once it has closed', async () => {
    await run(absence().calm().for(5000));
    expect(await db.violations.toArray()).toMatchObject([{ endMs: 15_000 }]);
    const [stored, ...more] = await db.traces.toArray();
    expect(more).toEqual([]);
    expect(stored?.complete).toBe(true);
    expect(unpackObservations(stored?.observations)?.at(-1)?.atMs).toBeGreaterThan(15_000);
  });

  it('is on disk with pictures of how it began and how it went on', async () => {
    const picture = new Blob(['jpeg']);
    const now = [-2000, -1000, 0].map((offsetMs) => ({ offsetMs, picture }));
    const later = [{ offsetMs: 1500, picture }];
    const to = recorder([], { now: Promise.resolve(now), later: Promise.resolve(later) });
    await run(absence(), to);
    const rows = await db.evidence.toArray();
    const [violation] = await db.violations.toArray();
    expect(rows.every(({ violationId }) => violationId === violation?.id)).toBe(true);
    const times = rows.map(({ atMs }) => atMs).sort((a, b) => a - b);
    expect(times.map((atMs) => atMs - (times[2] ?? 0))).toEqual([-2000, -1000, 0, 1500]);
  });

  it('that is heard is on disk with its sound, where that is wanted; one that is seen has none', async () => {
    const clip = { sound: new Blob(['wav']), lengthMs: 6000 };
    const talk = trace().for(10_000).now({ speechRatio: 0.98, levelDbfs: -25 }).for(5000);
    await run(talk, recorder([], NO_EVIDENCE, clip));
    const [heard] = await db.violations.toArray();
    expect(await db.sounds.toArray()).toMatchObject([{ violationId: heard?.id, lengthMs: 6000 }]);
    await db.sounds.clear();
    await run(absence(), recorder([], NO_EVIDENCE, clip));
    expect(await db.sounds.toArray()).toEqual([]);
  });

  it('is still stored if its trace cannot be', async () => {
    const errors: unknown[] = [];
    const refuse = () => {
      throw new Error('The disk is full.');
    };
    db.traces.hook('creating', refuse);
    await run(absence().calm().for(5000), recorder(errors));
    db.traces.hook('creating').unsubscribe(refuse);
    expect(await db.violations.toArray()).toMatchObject([{ endMs: 15_000 }]);
    expect(errors).not.toEqual([]);
  });
});
