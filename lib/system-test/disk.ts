import { defineCheck, fail, look, pass, untested } from './define-check';

export interface DiskMeasured {
  /** What the browser lets the extension store and is not used yet, bytes; `null` = this browser does not tell. */
  readonly freeBytes: number | null;
}

/** The longest exams with seat time and extra time. */
const SESSION_S = 5 * 3600;
/** One sample a second: about 120 bytes of JSON, and as much again for its key and the database's own bookkeeping. */
const SAMPLE_BYTES = 240;
/** A violation with its trace (up to 20 kB) and a JPEG of 320 pixels (up to 20 kB). */
const VIOLATION_BYTES = 40_000;
/** A bad day: one each minute. */
const VIOLATIONS = SESSION_S / 60;

/** About 16 MB. */
export const SESSION_BYTES = SESSION_S * SAMPLE_BYTES + VIOLATIONS * VIOLATION_BYTES;
/** Below this it will be full before long. */
const GOOD_SESSIONS = 10;

const MAKE_ROOM = 'Make room on the disk, or delete old sessions on the page “Reports”.';

export const disk = defineCheck<DiskMeasured>({
  name: 'Room for the log',
  source: 'computer',
  judge: ({ freeBytes }) => {
    if (freeBytes === null) return untested('This browser does not tell.');
    const text = `${megabytes(freeBytes)} free; a long session with much to log takes ${megabytes(SESSION_BYTES)}.`;
    if (freeBytes < SESSION_BYTES) return fail(text, MAKE_ROOM);
    return freeBytes < GOOD_SESSIONS * SESSION_BYTES ? look(text, MAKE_ROOM) : pass(text);
  },
});

function megabytes(bytes: number): string {
  const mb = bytes / 1e6;
  return mb >= 1000 ? `${Math.floor(mb / 1000)} GB` : `${Math.floor(mb)} MB`;
}
