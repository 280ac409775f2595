/**
 * What can become of a session.
 *
 *   (idle) ──requested──▶ preparing ──first-frame──▶ running
 *                             │                        │
 *                             ├──failed──▶ ended       │
 *                             ├──ended───▶ ended ◀─────┤
 *                             └──lost──▶ interrupted ◀─┘
 *
 * "Idle" is the absence of a session that is preparing or running. A session that is over stays as it is.
 */
export type SessionState = 'preparing' | 'running' | 'ended' | 'interrupted';

export type EndReason =
  | 'user' // ended by the person
  | 'abandoned' // given up by the person before the exam was over
  | 'tab-closed' // the exam's tab was closed
  | 'proctor' // ended by the proctor, as the provider's rules have it
  | 'time-up' // the exam's time was up
  | 'failed' // never began: see the failure
  | 'lost'; // browser or computer went away; the end is the last sign of life

/** Ways in which a session ends in an orderly manner. */
export type EndedBy = Extract<EndReason, 'user' | 'abandoned' | 'tab-closed' | 'proctor' | 'time-up'>;

/** Why a session could not begin. Each has its own text with what to do next. */
export type StartFailure =
  | 'permission-needed'
  | 'permission-denied'
  | 'no-camera'
  | 'no-microphone'
  | 'device-in-use'
  | 'models-failed'
  | 'no-graphics'
  | 'monitor-failed';

export interface SessionProgress {
  readonly state: SessionState;
  /** Epoch ms of the first camera frame: the session's time zero. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: EndReason | null;
  readonly failure: StartFailure | null;
}

export type SessionEvent =
  | { readonly type: 'first-frame'; readonly at: number }
  | { readonly type: 'failed'; readonly at: number; readonly failure: StartFailure }
  | { readonly type: 'ended'; readonly at: number; readonly by: EndedBy }
  | { readonly type: 'lost'; readonly lastSeenAt: number };

export const PREPARING: SessionProgress = {
  state: 'preparing',
  startedAt: null,
  endedAt: null,
  endReason: null,
  failure: null,
};

export function isActive(state: SessionState): boolean {
  return state === 'preparing' || state === 'running';
}

/** The session after the event; the very same object when the event changes nothing. Times are epoch ms. */
export function transition<Session extends SessionProgress>(session: Session, event: SessionEvent): Session {
  if (!isActive(session.state)) return session;
  switch (event.type) {
    case 'first-frame':
      return session.state === 'preparing' ? { ...session, state: 'running', startedAt: event.at } : session;
    case 'failed':
      return session.state === 'preparing'
        ? { ...session, state: 'ended', endedAt: event.at, endReason: 'failed', failure: event.failure }
        : session;
    case 'ended':
      return { ...session, state: 'ended', endedAt: endOf(session, event.at), endReason: event.by };
    case 'lost':
      return { ...session, state: 'interrupted', endedAt: endOf(session, event.lastSeenAt), endReason: 'lost' };
  }
}

/** The last sign of life may be older than the first frame: it comes every few seconds only. */
function endOf({ startedAt }: SessionProgress, at: number): number {
  return Math.max(startedAt ?? at, at);
}
