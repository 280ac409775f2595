import type { SampleRow } from '../db/schema';
import type { Observation } from '../observations';

/** Sums up each second of observations in one row. */
export interface Sampler {
  /** Returns the row of the second that this observation ends, if it ends one. */
  take(observation: Observation): SampleRow | null;
}

const SECOND_MS = 1000;

export function createSampler(sessionId: string): Sampler {
  let row: SampleRow | null = null;
  return {
    take(observation) {
      const atMs = Math.floor(observation.atMs / SECOND_MS) * SECOND_MS;
      const finished = row !== null && row.atMs < atMs ? row : null;
      if (row === null || finished) row = emptyRow(sessionId, atMs);
      row = { ...row, ...changes(row, observation) };
      return finished;
    },
  };
}

function emptyRow(sessionId: string, atMs: number): SampleRow {
  return { sessionId, atMs, faces: null, yawDeg: null, pitchDeg: null, levelDbfs: null, speechRatio: null };
}

/** The latest of what is seen, the loudest and most speech-like of what is heard. */
function changes(row: SampleRow, observation: Observation): Partial<SampleRow> {
  switch (observation.kind) {
    case 'face':
      return { faces: observation.faces, yawDeg: observation.yawDeg, pitchDeg: observation.pitchDeg };
    case 'voice':
      return {
        levelDbfs: Math.max(row.levelDbfs ?? Number.NEGATIVE_INFINITY, observation.levelDbfs),
        speechRatio: Math.max(row.speechRatio ?? 0, observation.speechRatio),
      };
    default:
      return {};
  }
}
