import { isActive, type SessionEvent, transition } from '../session/machine';
import { db } from './db';
import { ofSession } from './of-session';
import type { SessionHealth, SessionRow } from './schema';

export async function activeSession(): Promise<SessionRow | undefined> {
  return db.sessions.where('state').anyOf('preparing', 'running').first();
}

/** Adds the session unless another one is active; returns the active one in that case. */
export async function addSession(row: SessionRow): Promise<{ readonly added: boolean; readonly active: SessionRow }> {
  return db.transaction('rw', db.sessions, async () => {
    const active = await activeSession();
    if (active) return { added: false, active };
    await db.sessions.add(row);
    return { added: true, active: row };
  });
}

/** Applies an event to the stored session; violations still open end with it. */
export async function applyToSession(id: string, event: SessionEvent): Promise<SessionRow | undefined> {
  return db.transaction('rw', db.sessions, db.violations, async () => {
    const row = await db.sessions.get(id);
    if (!row) return undefined;
    const next = transition(row, event);
    if (next === row) return row;
    await db.sessions.put(next);
    const isOver = isActive(row.state) && !isActive(next.state);
    if (isOver && next.startedAt !== null && next.endedAt !== null) {
      await closeOpenViolations(id, next.endedAt - next.startedAt);
    }
    return next;
  });
}

/** Ends what is open at `endMs` (since the session's start), but never before it began. */
export async function closeOpenViolations(id: string, endMs: number): Promise<void> {
  await db.violations
    .where('[sessionId+startMs]')
    .between(...ofSession(id))
    .filter((violation) => violation.endMs === null)
    .modify((violation, reference) => {
      reference.value = { ...violation, endMs: Math.max(violation.startMs, endMs) };
    });
}

export async function recordHeartbeat(id: string, lastHeartbeatAt: number, health: SessionHealth): Promise<void> {
  await db.sessions.update(id, { lastHeartbeatAt, health });
}

/** The exam's tab is somewhere else now (its window changed, or its page was replaced). */
export async function moveSession(id: string, place: Pick<SessionRow, 'tabId' | 'windowId'>): Promise<void> {
  await db.sessions.update(id, place);
}

/** The exam begins: from now on its own tab is the place to be. */
export async function leaveCheckIn(id: string): Promise<void> {
  await db.sessions.update(id, { checkInTabId: null });
}

/** Sessions that began, newest first; all of them, or as many as are asked for. */
export async function listSessions(most = Number.POSITIVE_INFINITY): Promise<SessionRow[]> {
  const begun = db.sessions
    .orderBy('createdAt')
    .reverse()
    .filter((row) => row.startedAt !== null);
  return begun.limit(most).toArray();
}

/** Drills that began, newest first. */
export async function listDrills(): Promise<SessionRow[]> {
  const rows = await db.sessions.where('drill').above('').sortBy('createdAt');
  return rows.filter(({ startedAt }) => startedAt !== null).reverse();
}

export async function getSession(id: string): Promise<SessionRow | undefined> {
  return db.sessions.get(id);
}

/** The session that was begun last in this tab, or whose check-in waited in it. */
export async function latestSessionIn(tabId: number | null): Promise<SessionRow | undefined> {
  const newestFirst = db.sessions.orderBy('createdAt').reverse();
  return newestFirst.filter((row) => row.tabId === tabId || row.checkInTabId === tabId).first();
}

/** Deletes a session and all that was recorded in it. */
export async function deleteSession(id: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.samples
      .where('[sessionId+atMs]')
      .between(...ofSession(id))
      .delete();
    await db.log
      .where('[sessionId+atMs]')
      .between(...ofSession(id))
      .delete();
    await db.traces.where('sessionId').equals(id).delete();
    await db.evidence.where('sessionId').equals(id).delete();
    await db.sounds.where('sessionId').equals(id).delete();
    await db.violations
      .where('[sessionId+startMs]')
      .between(...ofSession(id))
      .delete();
    await db.sessions.delete(id);
  });
}
