import type { SampleRow } from '../db/schema';
import { addEvidence, addSample, addViolation, endViolation } from '../db/violations';
import type { Change } from '../engine/rule-engine';

export interface Recorder {
  /** Writes violations as they open and close. */
  record(changes: readonly Change[]): void;
  sample(row: SampleRow): void;
  /** Resolves when all that was recorded is on disk. */
  settled(): Promise<void>;
}

export interface RecorderOptions {
  readonly sessionId: string;
  /** A picture of this moment, or `null` where pictures are not wanted. */
  readonly snapshot: () => Promise<Blob | null>;
  readonly onError: (error: unknown) => void;
}

/** Writes at once, in order; a failed write is reported and does not hold up the next. */
export function createRecorder({ sessionId, snapshot, onError }: RecorderOptions): Recorder {
  const openIds = new Map<string, string>();
  let queue: Promise<void> = Promise.resolve();

  function enqueue(write: () => Promise<void>): void {
    queue = queue.then(write).catch(onError);
  }

  function write(change: Change): void {
    if (change.type === 'closed') {
      const id = openIds.get(change.rule);
      openIds.delete(change.rule);
      if (id) enqueue(() => endViolation(id, change.endMs));
      return;
    }
    const id = crypto.randomUUID();
    openIds.set(change.rule, id);
    const { rule, severity, startMs, atMs, details } = change;
    // Taken now, written in turn: a second later the picture would show something else.
    const picture = snapshot();
    enqueue(() => addViolation({ id, sessionId, rule, severity, startMs, endMs: null, details }));
    enqueue(async () => {
      const taken = await picture;
      if (taken) await addEvidence({ id: crypto.randomUUID(), sessionId, violationId: id, atMs, picture: taken });
    });
  }

  return {
    record: (changes) => changes.forEach(write),
    sample: (row) => enqueue(() => addSample(row)),
    settled: () => queue,
  };
}
