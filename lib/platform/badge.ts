import { browser } from 'wxt/browser';
import type { SessionState } from '../session/machine';

interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const NONE: Badge = { text: '', color: '#5b6472', title: 'Practice Proctor' };
const BADGES: Readonly<Record<SessionState, Badge>> = {
  preparing: { text: '…', color: '#8a5a00', title: 'Practice Proctor: getting ready' },
  running: { text: 'REC', color: '#b3261e', title: 'Practice Proctor: session running' },
  ended: NONE,
  interrupted: { text: '!', color: '#8a5a00', title: 'Practice Proctor: the last session was interrupted' },
};

/** Shows the state of the session on the toolbar button; `null` = there is none. */
export async function showBadge(state: SessionState | null): Promise<void> {
  const { text, color, title } = state === null ? NONE : BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
