import { Dexie, type EntityTable, type Table } from 'dexie';
import { PLAN_BEFORE_3 } from '../exams/plan-before-3';
import type { Lockdown } from '../lockdown/lockdown';
import type {
  AppointmentRow,
  EvidenceRow,
  LogRow,
  RoomPhotoRow,
  SampleRow,
  SessionRow,
  SoundRow,
  TraceRow,
  ViolationRow,
} from './schema';

/** Before version 3, only copying was noted. */
const LOCKDOWN_BEFORE_3: Lockdown = {
  fullscreen: false,
  acts: { copy: 'log', cut: 'log', paste: 'log', print: 'off', menu: 'off', drag: 'off', select: 'off' },
  newTabs: 'off',
  otherTabs: false,
  watched: { zoom: false, windowSize: false, devtools: false, displays: false, devices: false, lock: false },
};

const ADDED_IN_3 = {
  plan: PLAN_BEFORE_3,
  waitMs: null,
  checkInTabId: null,
  appointmentId: null,
  lockdown: LOCKDOWN_BEFORE_3,
};

/** The one database. Every change of its shape is a new version here, with a migration. */
export class PracticeProctorDb extends Dexie {
  declare readonly sessions: EntityTable<SessionRow, 'id'>;
  declare readonly violations: EntityTable<ViolationRow, 'id'>;
  declare readonly evidence: EntityTable<EvidenceRow, 'id'>;
  declare readonly sounds: EntityTable<SoundRow, 'id'>;
  declare readonly samples: Table<SampleRow, [string, number]>;
  declare readonly traces: EntityTable<TraceRow, 'violationId'>;
  declare readonly roomPhotos: EntityTable<RoomPhotoRow, 'side'>;
  /** Numbered as they come, so that entries of one moment keep their order. */
  declare readonly log: EntityTable<LogRow, 'id'>;

  declare readonly appointments: EntityTable<AppointmentRow, 'id'>;

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
    this.version(3)
      // `appointmentId` indexes sessions that were planned: `null` is no key.
      .stores({
        sessions: 'id, state, createdAt, appointmentId',
        log: '++id, [sessionId+atMs]',
        roomPhotos: 'side',
        appointments: 'id',
      })
      .upgrade((upgrade) => upgrade.table('sessions').toCollection().modify(ADDED_IN_3));
    this.version(4)
      .stores({ sounds: 'id, violationId, sessionId' })
      .upgrade((upgrade) => upgrade.table('violations').toCollection().modify({ note: '' }));
    // Habits ask for the breaks of all sessions at once, among a hundred times as many entries.
    // `drill` indexes drills alone: what is not there is no key.
    this.version(5).stores({
      sessions: 'id, state, createdAt, appointmentId, drill',
      log: '++id, [sessionId+atMs], entry.type',
    });
  }
}

export const db = new PracticeProctorDb();
