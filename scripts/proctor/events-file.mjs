// @ts-check

/**
 * @typedef {import('../browser/session-rows.mjs').StoredSession} StoredSession
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 *
 * What a proctored session amounted to. All times are milliseconds since the first camera frame.
 *
 * @typedef {object} EventsFile
 * @property {Pick<StoredSession['session'], 'state' | 'startedAt' | 'endedAt' | 'endReason' | 'rules'> &
 *   { durationMs: number }} session `startedAt` and `endedAt` are epoch ms
 * @property {readonly Pick<ViolationRow, 'rule' | 'startMs' | 'endMs' | 'severity' | 'details'>[]} violations
 * @property {object} health how well the session was watched
 * @property {number} health.framesPerSecond analysed, on average
 * @property {number} health.framesDropped frames that came while the one before was still being analysed
 * @property {number | null} health.medianFrameMs time to analyse a frame
 * @property {number} health.voiceFrames pieces of sound judged
 * @property {readonly { startMs: number, endMs: number | null }[]} health.gaps in which nothing was watched
 */

/**
 * @param {StoredSession} stored a session that is over
 * @returns {EventsFile}
 */
export function toEventsFile({ session, violations }) {
  const { state, startedAt, endedAt, endReason, rules, health } = session;
  const durationMs = (endedAt ?? 0) - (startedAt ?? 0);
  return {
    session: { state, startedAt, endedAt, endReason, durationMs, rules },
    violations: violations.map(({ rule, startMs, endMs, severity, details }) => ({
      rule,
      startMs,
      endMs,
      severity,
      details,
    })),
    health: {
      framesPerSecond: durationMs > 0 ? Math.round((health.framesAnalysed / durationMs) * 10_000) / 10 : 0,
      framesDropped: health.framesDropped,
      medianFrameMs: health.medianFrameMs,
      voiceFrames: health.voiceFrames,
      gaps: violations
        .filter(({ rule }) => rule === 'monitoring-gap')
        .map(({ startMs, endMs }) => ({ startMs, endMs })),
    },
  };
}
