import type { SampleRow, SessionHealth } from '../db/schema';
import { at, number, orNull, type Place, whole } from './read-place';
import { REPORT_LIMITS } from './report-limits';

/** One second of a session. */
export function parseSample(sample: Place): Omit<SampleRow, 'sessionId'> {
  const angle = (name: string) => orNull(at(sample, name), (place) => number(place, -360, 360));
  return {
    atMs: number(at(sample, 'atMs'), 0, REPORT_LIMITS.lengthMs),
    faces: orNull(at(sample, 'faces'), (place) => whole(place, 0, 1000)),
    yawDeg: angle('yawDeg'),
    pitchDeg: angle('pitchDeg'),
    levelDbfs: orNull(at(sample, 'levelDbfs'), (place) => number(place, -1000, 1000)),
    speechRatio: orNull(at(sample, 'speechRatio'), (place) => number(place, 0, 1)),
  };
}

export function parseHealth(health: Place): SessionHealth {
  const count = (name: string) => whole(at(health, name), 0, 1e12);
  return {
    framesAnalysed: count('framesAnalysed'),
    framesDropped: count('framesDropped'),
    medianFrameMs: orNull(at(health, 'medianFrameMs'), (place) => number(place, 0, 1e9)),
    voiceFrames: count('voiceFrames'),
    workerRestarts: count('workerRestarts'),
  };
}
