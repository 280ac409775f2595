import type { PlannedDrill } from '../drills/plan-drills';
import type { SoloDrill } from '../drills/solo-drills';
import type { ExamPlan } from '../exams/exam-plan';
import type { LogEntry } from '../exams/log-entry';
import type { Lockdown } from '../lockdown/lockdown';
import type { ObservationKind } from '../observations';
import type { Details, Severity } from '../rules/define-rule';
import type { RuleSetup } from '../rules/index';
import type { Appointment } from '../schedule/appointment';
import type { SessionProgress } from '../session/machine';

/** Row types, one per table. All times named `…Ms` are since the session's start, `…At` are epoch ms. */

export interface SessionRow extends SessionProgress {
  readonly id: string;
  readonly createdAt: number;
  /** Last sign of life of the monitor. */
  readonly lastHeartbeatAt: number;
  /** Tells a restarted browser from a restarted service worker: tab ids mean nothing across the former. */
  readonly browserRunId: string;
  readonly tabId: number;
  readonly windowId: number;
  readonly origin: string;
  readonly title: string;
  /** What the session is run as: whose rules, which exam. */
  readonly plan: ExamPlan;
  /** How long the proctor lets the candidate wait after check-in; `null` = the exam begins at once. */
  readonly waitMs: number | null;
  /** The staged interruptions, drawn at the start: nobody knows them, but a session that is taken up again keeps them. */
  readonly drills?: readonly PlannedDrill[];
  /** What is practised in the extension's own page, without an exam; absent in sessions of exams. */
  readonly drill?: SoloDrill;
  /** The check-in page's tab: until the exam begins, it is the place to be. */
  readonly checkInTabId: number | null;
  /** The planned mock exam that this is; `null` = none. */
  readonly appointmentId: string | null;
  /** What the session is run with; later changes of settings do not reach it. */
  readonly rules: RuleSetup;
  /** What is watched for and blocked in it; later changes of settings do not reach it. */
  readonly lockdown: Lockdown;
  readonly devices: DeviceChoice;
  readonly keepPictures: boolean;
  /** Whether a few seconds of sound are kept of what is heard; absent = no. */
  readonly keepSound?: boolean;
  /** Whether there is a soft sound when the proctor says something; absent where that could not be chosen yet. */
  readonly proctorSound?: boolean;
  readonly health: SessionHealth;
  /** When it was taken in from a file, epoch ms; absent for sessions that were sat in this browser. */
  readonly importedAt?: number;
}

export interface DeviceChoice {
  readonly cameraId: string | null;
  readonly microphoneId: string | null;
}

export interface SessionHealth {
  readonly framesAnalysed: number;
  readonly framesDropped: number;
  /** Time the vision worker took for a frame; `null` before the first. */
  readonly medianFrameMs: number | null;
  /** Pieces of 32 ms that the speech model has judged. */
  readonly voiceFrames: number;
  readonly workerRestarts: number;
}

export interface ViolationRow {
  readonly id: string;
  readonly sessionId: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly startMs: number;
  /** `null` while it lasts. */
  readonly endMs: number | null;
  readonly details: Details;
  /** When the user marked it as a false alarm, epoch ms; `null` = not marked. */
  readonly falseAlarmAt: number | null;
  /** What the person wrote about it, in their own words; empty = nothing. */
  readonly note: string;
}

/** What was observed around a violation: enough to judge that moment again with other numbers. */
export interface TraceRow {
  readonly violationId: string;
  readonly sessionId: string;
  /** `false` while the violation lasts, and for good if the monitor was gone before it was over. */
  readonly complete: boolean;
  readonly observations: PackedObservations;
}

/** Observations by kind: the names of their fields once, then the values of each. A third of the size of a list. */
export type PackedObservations = Readonly<Partial<Record<ObservationKind, PackedKind>>>;

export interface PackedKind {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly PackedValue[])[];
}

export type PackedValue = string | number | boolean | null;

export interface EvidenceRow {
  readonly id: string;
  readonly sessionId: string;
  readonly violationId: string;
  readonly atMs: number;
  /** JPEG. */
  readonly picture: Blob;
}

/** The sound around a violation that was heard, if the user keeps it. */
export interface SoundRow {
  readonly id: string;
  readonly sessionId: string;
  readonly violationId: string;
  /** Of its beginning. */
  readonly atMs: number;
  readonly lengthMs: number;
  /** WAV. */
  readonly sound: Blob;
}

/** What happened in a session beside violations. */
export interface LogRow {
  readonly id: number;
  readonly sessionId: string;
  readonly atMs: number;
  readonly entry: LogEntry;
}

/** One side of the room at the last check-in, if the user keeps these pictures to compare. */
export interface RoomPhotoRow {
  /** 0 = in front, then on to the left, as the camera is turned. */
  readonly side: number;
  /** Epoch ms. */
  readonly takenAt: number;
  /** JPEG. */
  readonly picture: Blob;
}

/** A planned mock exam. */
export type AppointmentRow = Appointment;

/** One second of a session: what the timeline is drawn from. `null` = not known. */
export interface SampleRow {
  readonly sessionId: string;
  readonly atMs: number;
  readonly faces: number | null;
  readonly yawDeg: number | null;
  readonly pitchDeg: number | null;
  readonly levelDbfs: number | null;
  readonly speechRatio: number | null;
}
