import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import {
  addEvidence,
  addSample,
  addViolation,
  endViolation,
  listEvidence,
  listSamples,
  listViolations,
} from '../../../lib/db/violations';
import { evidence, sample, useFreshDb, violation } from './fresh-db';

useFreshDb();

describe('violations', () => {
  it('are listed in the order they began, whatever the order of writing', async () => {
    for (const [id, startMs] of [
      ['c', 9000],
      ['a', 500],
      ['b', 8999.5],
    ] as const)
      await addViolation(violation(id, 's', { startMs }));
    expect((await listViolations('s')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are listed for one session only', async () => {
    await addViolation(violation('mine', 's'));
    await addViolation(violation('other', 's2'));
    expect((await listViolations('s')).map(({ id }) => id)).toEqual(['mine']);
  });

  it('end without losing what was known of them', async () => {
    const open = violation('a', 's', { startMs: 500, details: { faces: 0 } });
    await addViolation(open);
    await endViolation('a', 3000);
    expect(await listViolations('s')).toEqual([{ ...open, endMs: 3000 }]);
  });

  it('are never overwritten by another with the same id', async () => {
    await addViolation(violation('a', 's', { startMs: 1 }));
    await expect(addViolation(violation('a', 's', { startMs: 2 }))).rejects.toThrow();
    expect(await listViolations('s')).toMatchObject([{ startMs: 1 }]);
  });
});

describe('samples', () => {
  it('are listed in order of time', async () => {
    for (const atMs of [2000, 10_000, 0, 1000]) await addSample(sample('s', atMs));
    expect((await listSamples('s')).map(({ atMs }) => atMs)).toEqual([0, 1000, 2000, 10_000]);
  });

  it('of the same second replace each other', async () => {
    await addSample(sample('s', 1000));
    await addSample({ ...sample('s', 1000), faces: 2 });
    expect(await listSamples('s')).toMatchObject([{ faces: 2 }]);
  });
});

describe('evidence', () => {
  it('is listed in order of time', async () => {
    await addEvidence(evidence('a', 's', 9000));
    await addEvidence(evidence('b', 's', 400));
    expect((await listEvidence('s')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the shape of the database', () => {
  it('is version 5: a change needs a new version and a migration', () => {
    expect(db.verno).toBe(5);
    expect(Object.fromEntries(db.tables.map((table) => [table.name, table.schema.primKey.src]))).toEqual({
      sessions: 'id',
      violations: 'id',
      evidence: 'id',
      sounds: 'id',
      samples: '[sessionId+atMs]',
      traces: 'violationId',
      log: '++id',
      roomPhotos: 'side',
      appointments: 'id',
    });
    expect(
      Object.fromEntries(db.tables.map(({ name, schema }) => [name, schema.indexes.map(({ src }) => src)])),
    ).toEqual({
      sessions: ['state', 'createdAt', 'appointmentId', 'drill'],
      violations: ['[sessionId+startMs]', 'rule', 'falseAlarmAt'],
      evidence: ['violationId', 'sessionId'],
      sounds: ['violationId', 'sessionId'],
      samples: [],
      traces: ['sessionId'],
      log: ['[sessionId+atMs]', 'entry.type'],
      roomPhotos: [],
      appointments: [],
    });
  });
});
