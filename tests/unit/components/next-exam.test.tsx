// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ExamTab } from '../../../components/describe-tab';
import { NextExam } from '../../../components/popup/NextExam';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import type { PlannedSite } from '../../../lib/schedule/appointment';
import { ended, useFreshDb } from '../db/fresh-db';
import { DAY_MS, HOUR_MS, MINUTE_MS, planned, SITE } from '../schedule/planned';
import { change, find, mount } from './mounted';

useFreshDb();

const sendMessage = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sendMessage();
});

const ELSEWHERE = { kind: 'not-a-web-page', why: 'browser-page' } as const;
const at = (origin: string) => ({ kind: 'web', tabId: 7, origin, host: 'a site', title: 'A page' }) as const;

async function shownFor(inMs: number, tab: ExamTab = ELSEWHERE, site: PlannedSite | null = SITE): Promise<HTMLElement> {
  // Half a minute more, which rounding takes off again.
  await putAppointment(planned({ startsAt: Date.now() + inMs - MINUTE_MS / 2, site }));
  const root = await mount(<NextExam tab={tab} />);
  await vi.waitFor(() => expect(root.textContent).not.toBe(''));
  return root;
}

describe('the next exam in the popup', () => {
  it.each([
    [2 * DAY_MS, 'AWS SAA-C03 in 2 days · Plan'],
    [5 * HOUR_MS, 'AWS SAA-C03 in 5 hours · Plan'],
    [45 * MINUTE_MS, 'AWS SAA-C03 in 45 minutes · Plan'],
    [20 * MINUTE_MS, 'AWS SAA-C03: Check-in is open, it starts in 20 minutes · PlanCheck in'],
    [-4 * MINUTE_MS, 'AWS SAA-C03 has begun. Check-in closes in 12 minutes · PlanCheck in'],
  ])('%i ms ahead reads “%s”', async (inMs, text) => {
    expect((await shownFor(inMs)).textContent).toBe(text);
  });

  it('counts as the reminder', async () => {
    const send = sendMessage();
    await shownFor(20 * MINUTE_MS);
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'background', type: 'plan.seen', payload: {} });
  });

  it.each([
    ['at the planned site', ELSEWHERE, SITE, {}],
    ['at the planned site, when another one is below the popup', at('https://other.example'), SITE, {}],
    ['in the tab below the popup, which is at the planned site', at(SITE.origin), SITE, { tabId: 7 }],
    ['in the tab below the popup, where no site is planned', at('https://any.example'), null, { tabId: 7 }],
    ['without a tab, where there is neither', ELSEWHERE, null, {}],
  ])('leads to check-in in one click, %s', async (_, tab, site, where) => {
    const root = await shownFor(20 * MINUTE_MS, tab, site);
    const send = sendMessage();
    await change(() => find(root, 'button', 'Check in').click());
    const payload = { appointmentId: 'a', ...where };
    expect(send).toHaveBeenLastCalledWith({ to: 'background', type: 'checkin.open', payload });
  });

  it('is nothing where none is planned, or it is being sat', async () => {
    await putAppointment(planned({ startsAt: Date.now() + HOUR_MS }));
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    const root = await mount(<NextExam tab={ELSEWHERE} />);
    await db.sessions.delete('s');
    await vi.waitFor(() => expect(root.textContent).toContain('AWS SAA-C03'));
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    await vi.waitFor(() => expect(root.textContent).toBe(''));
  });
});
