import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EvidenceRow, SampleRow, SessionRow, TraceRow, ViolationRow } from './schema';

/** The one database. Every change of its shape is a new version here, with a migration. */
export class PracticeProctorDb extends Dexie {
  declare readonly sessions: EntityTable<SessionRow, 'id'>;
  declare readonly violations: EntityTable<ViolationRow, 'id'>;
  declare readonly evidence: EntityTable<EvidenceRow, 'id'>;
  declare readonly samples: Table<SampleRow, [string, number]>;
  declare readonly traces: EntityTable<TraceRow, 'violationId'>;

  constructor(name = 'practice-proctor') {
    super(name);
    this.version(1).stores({
      sessions: 'id, state, createdAt',
      violations: 'id, [sessionId+startMs]',
      evidence: 'id, violationId, sessionId',
      samples: '[sessionId+atMs]',
    });
    this.version(2)
      // `falseAlarmAt` indexes the marked ones only: `null` is no key.
      .stores({ violations: 'id, [sessionId+startMs], rule, falseAlarmAt', traces: 'violationId, sessionId' })
      .upgrade((upgrade) => upgrade.table('violations').toCollection().modify({ falseAlarmAt: null }));
  }
}

export const db = new PracticeProctorDb();
