// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextExam } from '../../../components/popup/NextExam';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { ended, useFreshDb } from '../db/fresh-db';
import { DAY_MS, HOUR_MS, MINUTE_MS, planned, SITE } from '../schedule/planned';
import { mount } from './mounted';

useFreshDb();

const sendMessage = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sendMessage();
});

async function shownFor(inMs: number): Promise<HTMLElement> {
  // Half a minute more, which rounding takes off again.
  await putAppointment(planned({ startsAt: Date.now() + inMs - MINUTE_MS / 2, site: SITE }));
  const root = await mount(<NextExam />);
  await vi.waitFor(() => expect(root.textContent).not.toBe(''));
  return root;
}

describe('the next exam in the popup', () => {
  it.each([
    [2 * DAY_MS, 'AWS SAA-C03 in 2 days · Plan'],
    [5 * HOUR_MS, 'AWS SAA-C03 in 5 hours · Plan'],
    [45 * MINUTE_MS, 'AWS SAA-C03 in 45 minutes · Plan'],
    [20 * MINUTE_MS, 'AWS SAA-C03: Check-in is open, it starts in 20 minutes · Open the exam · Plan'],
    [-4 * MINUTE_MS, 'AWS SAA-C03 has begun. Check-in closes in 12 minutes · Open the exam · Plan'],
  ])('%i ms ahead reads “%s”', async (inMs, text) => {
    expect((await shownFor(inMs)).textContent).toBe(text);
  });

  it('counts as the reminder', async () => {
    const send = sendMessage();
    await shownFor(20 * MINUTE_MS);
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'background', type: 'plan.seen', payload: {} });
  });

  it('is nothing where none is planned, or it is being sat', async () => {
    await putAppointment(planned({ startsAt: Date.now() + HOUR_MS }));
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    const root = await mount(<NextExam />);
    await db.sessions.delete('s');
    await vi.waitFor(() => expect(root.textContent).toContain('AWS SAA-C03'));
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    await vi.waitFor(() => expect(root.textContent).toBe(''));
  });
});
