import { addLogEntries } from '../db/log';
import type { SampleRow, TraceRow } from '../db/schema';
import { putTrace } from '../db/traces';
import { addEvidence, addSample, addSound, addViolation, endViolation } from '../db/violations';
import type { Change, Closed, Opened } from '../engine/rule-engine';
import type { LogEntry } from '../exams/log-entry';
import type { Observation } from '../observations';
import { type RuleSetup, ruleById } from '../rules/index';
import { CLIP_ENDS_AFTER_MS, type Evidence, type EvidencePicture } from './evidence';
import type { RecentClip } from './open-senses';
import { createTraceRecorder } from './trace-recorder';

export interface Recorder {
  /** Takes each observation before it is judged: a violation is stored with those around it. */
  observe(observation: Observation): void;
  /** Writes violations as they open and close. */
  record(changes: readonly Change[]): void;
  sample(row: SampleRow): void;
  /** Writes what else happened. */
  log(entries: readonly LogEntry[]): void;
  /** Resolves when all that was recorded is on disk. */
  settled(): Promise<void>;
}

export interface RecorderOptions {
  readonly sessionId: string;
  /** What the session is run with. */
  readonly rules: RuleSetup;
  /** Takes pictures of this moment; none where they are not wanted. */
  readonly takeEvidence: () => Evidence;
  /** Takes the sound of this moment, which takes some seconds; `null` where it is not wanted. */
  readonly takeSound: () => Promise<RecentClip | null>;
  readonly onError: (error: unknown) => void;
}

/** Writes at once, in order; a failed write is reported and does not hold up the next. */
export function createRecorder({ sessionId, rules, takeEvidence, takeSound, onError }: RecorderOptions): Recorder {
  const openIds = new Map<string, string>();
  const traces = createTraceRecorder(sessionId, rules);
  let queue: Promise<void> = Promise.resolve();

  function enqueue(write: () => Promise<void>): void {
    queue = queue.then(write).catch(onError);
  }

  function enqueueTrace(trace: TraceRow | null): void {
    if (trace) enqueue(() => putTrace(trace));
  }

  function writeOpened({ rule, severity, startMs, atMs, details }: Opened): void {
    const id = crypto.randomUUID();
    openIds.set(rule, id);
    // Taken now, written in turn: a second later the pictures would show something else.
    const evidence = takeEvidence();
    const write = (picture: EvidencePicture) =>
      addEvidence({
        id: crypto.randomUUID(),
        sessionId,
        violationId: id,
        atMs: Math.max(0, atMs + picture.offsetMs),
        picture: picture.picture,
      });
    const writeAll = async (pictures: readonly EvidencePicture[]) => {
      for (const picture of pictures) await write(picture);
    };
    const row = { id, sessionId, rule, severity, startMs, endMs: null, details, falseAlarmAt: null, note: '' };
    enqueue(() => addViolation(row));
    enqueueTrace(traces.opened(id, rule, startMs));
    enqueue(async () => writeAll(await evidence.now));
    // What comes later must not hold up what happens meanwhile.
    void evidence.later.then((pictures) => enqueue(() => writeAll(pictures)));
    if (ruleById(rule)?.observes === 'voice') void writeSound(id, atMs);
  }

  async function writeSound(violationId: string, atMs: number): Promise<void> {
    const clip = await takeSound();
    if (clip === null) return;
    const startMs = Math.max(0, atMs + CLIP_ENDS_AFTER_MS - clip.lengthMs);
    enqueue(() => addSound({ id: crypto.randomUUID(), sessionId, violationId, atMs: startMs, ...clip }));
  }

  function writeClosed({ rule, endMs }: Closed): void {
    const id = openIds.get(rule);
    openIds.delete(rule);
    if (!id) return;
    enqueue(() => endViolation(id, endMs));
    enqueueTrace(traces.closed(id, endMs));
  }

  return {
    observe: traces.observe,
    record(changes) {
      for (const change of changes) change.type === 'opened' ? writeOpened(change) : writeClosed(change);
    },
    sample: (row) => enqueue(() => addSample(row)),
    log: (entries) => enqueue(() => addLogEntries(sessionId, entries)),
    settled: () => queue,
  };
}
