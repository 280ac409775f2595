import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  claimReminder,
  deleteAppointment,
  listAppointments,
  listSessionsFor,
  putAppointment,
  satAppointments,
} from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { planned, STARTS_AT } from '../schedule/planned';
import { ended, session, useFreshDb } from './fresh-db';

useFreshDb();

describe('appointments', () => {
  it('are listed in the order of their times, without rows that make no sense', async () => {
    await putAppointment(planned({ id: 'later', startsAt: STARTS_AT + 1 }));
    await putAppointment(planned());
    await db.appointments.put({ id: 'broken', startsAt: 'soon' } as never);
    expect((await listAppointments()).map(({ id }) => id)).toEqual(['a', 'later']);
  });

  it('are changed in place, and deleted', async () => {
    await putAppointment(planned());
    await putAppointment(planned({ title: 'Other' }));
    expect(await listAppointments()).toEqual([planned({ title: 'Other' })]);
    await deleteAppointment('a');
    expect(await listAppointments()).toEqual([]);
  });
});

describe('a reminder', () => {
  it('can be claimed by one, once', async () => {
    await putAppointment(planned());
    const claims = await Promise.all([1, 2, 3].map((at) => claimReminder('a', 'day-before', at)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claimReminder('a', 'check-in-opens', 9)).toBe(true);
  });

  it('of a deleted appointment can be claimed by nobody, and brings nothing back', async () => {
    expect(await claimReminder('gone', 'day-before', 1)).toBe(false);
    expect(await listAppointments()).toEqual([]);
  });
});

describe('sessions of an appointment', () => {
  it('are those that began for it', async () => {
    await db.sessions.bulkAdd([
      ended('second', { appointmentId: 'a', createdAt: 2 }),
      ended('first', { appointmentId: 'a', createdAt: 1 }),
      session('failed', { state: 'ended', endReason: 'failed', appointmentId: 'b' }),
      ended('unplanned'),
    ]);
    expect((await listSessionsFor('a')).map(({ id }) => id)).toEqual(['first', 'second']);
    expect(await listSessionsFor('b')).toEqual([]);
    expect([...(await satAppointments())]).toEqual(['a']);
  });
});
