import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { listMarkedRules, listUsefulMarks, markFalseAlarm } from '../../../lib/db/false-alarms';
import type { TraceRow } from '../../../lib/db/schema';
import { endViolation, listViolations } from '../../../lib/db/violations';
import { ended, running, STARTED_AT, trace, useFreshDb, violation } from './fresh-db';

useFreshDb();

/** A violation that is over, with its trace; marked if `falseAlarmAt` is given. */
async function store(id: string, sessionId: string, falseAlarmAt: number | null, changes: Partial<TraceRow> = {}) {
  await db.violations.add(violation(id, sessionId, { startMs: 1000, endMs: 4000, falseAlarmAt }));
  await db.traces.add(trace(id, sessionId, changes));
}

async function storeThree() {
  await db.sessions.bulkAdd([ended('old'), ended('new', { createdAt: STARTED_AT + 1e6 })]);
  await store('a', 'old', 500);
  await store('b', 'new', 300);
  await store('c', 'new', 400);
}

describe('a mark', () => {
  it('is stored with its time, and can be taken back', async () => {
    await store('a', 's', null);
    await markFalseAlarm('a', 77);
    expect(await listViolations('s')).toMatchObject([{ falseAlarmAt: 77, endMs: 4000 }]);
    await markFalseAlarm('a', null);
    expect(await listViolations('s')).toMatchObject([{ falseAlarmAt: null, endMs: 4000 }]);
    expect(await listUsefulMarks()).toEqual([]);
  });

  it('stays when the violation ends later', async () => {
    await db.sessions.add(running('s'));
    await db.violations.add(violation('a', 's'));
    await markFalseAlarm('a', 77);
    await endViolation('a', 3000);
    expect(await listViolations('s')).toMatchObject([{ falseAlarmAt: 77, endMs: 3000 }]);
  });

  it('on a violation that is no longer stored is forgotten', async () => {
    await markFalseAlarm('gone', 77);
    expect(await db.violations.count()).toBe(0);
  });
});

describe('the useful marks', () => {
  it('are those whose trace was recorded to its end', async () => {
    await storeThree();
    await store('cut off', 'old', 600, { complete: false });
    await db.violations.add(violation('before traces were kept', 'old', { endMs: 9000, falseAlarmAt: 700 }));
    await store('not marked', 'old', null);
    expect((await listUsefulMarks()).map(({ violationId }) => violationId).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('a rule with three false alarms', () => {
  it('is listed with them and with the others, the newest first', async () => {
    await storeThree();
    await store('other', 'new', null);
    const [only, ...more] = await listMarkedRules();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ rule: 'no-face', lastMarkedAt: 500 });
    expect(only?.falseAlarms.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(only?.others.map(({ id, sessionId }) => [id, sessionId])).toEqual([['other', 'new']]);
    expect(only?.falseAlarms[0]?.observations).toEqual([{ kind: 'focus', atMs: 1000, on: 'other-app' }]);
  });

  it('is no longer listed when one of the marks is taken back', async () => {
    await storeThree();
    await markFalseAlarm('b', null);
    expect(await listMarkedRules()).toEqual([]);
  });

  it('leaves out what cannot be judged again: not over, not complete, or damaged', async () => {
    await storeThree();
    await store('cut off', 'new', null, { complete: false });
    await store('damaged', 'new', null, { observations: { focus: { fields: ['atMs'], rows: [['soon']] } } });
    await db.violations.add(violation('no trace', 'new', { endMs: 9000 }));
    await db.violations.add(violation('lasts', 'new'));
    await db.traces.add(trace('lasts', 'new'));
    expect((await listMarkedRules())[0]?.others).toEqual([]);
  });
});
