// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WaitingRoom } from '../../../components/check-in/WaitingRoom';
import type { MonitorStatus } from '../../../lib/messages';
import { createStatus } from '../../../lib/monitor/status';
import { ended, running, STARTED_AT } from '../db/fresh-db';
import { mount } from './mounted';

let say: (status: MonitorStatus) => void;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({
    onMessage: {
      addListener: (listener: (status: MonitorStatus) => void) => {
        say = listener;
      },
    },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => undefined,
  } as never);
});

const waiting = createStatus(running('s')).current();

it.each([
  ['waiting', waiting, null],
  ['begun', { ...waiting, exam: { ...waiting.exam, beganAt: STARTED_AT } }, 'begun'],
  ['given up', createStatus(ended('s', { endReason: 'abandoned' })).current(), 'over'],
  [
    'not begun for want of a camera',
    createStatus(ended('s', { startedAt: null, endReason: 'failed', failure: 'no-camera' })).current(),
    'failed',
  ],
] as const)('tells what has come of the wait: %s', async (_, status, outcome) => {
  const onOutcome = vi.fn();
  await mount(<WaitingRoom tabId={7} sessionId="s" onOutcome={onOutcome} onAgain={() => undefined} />);
  await vi.waitFor(() => expect(onOutcome).toHaveBeenCalledWith(null));
  say(status);
  await vi.waitFor(() => expect(onOutcome.mock.lastCall).toEqual([outcome]));
});
