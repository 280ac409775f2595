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

/** Something to see on the toolbar button while no session is shown there. */
export interface BadgeNote {
  /** Four characters at most. */
  readonly text: string;
  readonly title: string;
}

/** Shows the state of the session on the toolbar button; `null` = there is none, and a note may take its place. */
export async function showBadge(state: SessionState | null, note: BadgeNote | null = null): Promise<void> {
  const noted = note === null ? NONE : { ...NONE, text: note.text, title: `${NONE.title}: ${note.title}` };
  const { text, color, title } = state === null ? noted : BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
