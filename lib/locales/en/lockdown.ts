import type { Handling, PageAct, TabHandling, Watched } from '../../lockdown/lockdown';
import type { Sensitivity } from '../../rules/define-rule';

/** Said in the exam when something did not work because strict mode blocks it. */
export const BLOCKED_TEXTS: Readonly<Record<PageAct, string>> = {
  copy: 'Copying is off during the exam.',
  cut: 'Cutting is off during the exam.',
  paste: 'Pasting is off during the exam.',
  print: 'Printing is off during the exam.',
  menu: 'The right-click menu is off during the exam.',
  drag: 'Dragging is off during the exam.',
  select: 'Marking text is off during the exam.',
};

export const ACT_NAMES: Readonly<Record<PageAct, string>> = {
  copy: 'Copying',
  cut: 'Cutting',
  paste: 'Pasting',
  print: 'Printing',
  menu: 'Right-click menu',
  drag: 'Dragging out of the page',
  select: 'Marking text',
};

export const HANDLING_NAMES: Readonly<Record<Handling, string>> = {
  off: 'Ignore',
  log: 'Note it',
  block: 'Note and block',
};

export const TAB_HANDLING_NAMES: Readonly<Record<TabHandling, string>> = {
  off: 'Ignore',
  log: 'Note them',
  close: 'Note and close again',
};

interface WatchedText {
  readonly name: string;
  readonly hint: string;
}

export const WATCHED_TEXTS: Readonly<Record<Watched, WatchedText>> = {
  zoom: { name: 'Page zoom', hint: 'Notes a page that is shown larger than 110 % or smaller than 90 %.' },
  windowSize: { name: 'Window size', hint: 'Notes a window that leaves a tenth of the screen or more free.' },
  devtools: {
    name: 'Developer tools',
    hint: 'Notes what opens beside the page in its window. Tools in a window of their own cannot be seen.',
  },
  displays: { name: 'A second display', hint: 'Notes a desktop over several displays. Mirrored ones look like one.' },
  devices: { name: 'New devices', hint: 'Notes headphones, cameras and microphones that appear; never their names.' },
  lock: {
    name: 'A locked screen',
    hint: 'Notes that the computer was locked, if your browser lets the extension know.',
  },
};

export const LOCKDOWN_PRESET_TEXTS: Readonly<Record<Sensitivity, { readonly name: string; readonly meaning: string }>> =
  {
    relaxed: { name: 'Relaxed', meaning: 'Blocks nothing; notes copying, printing and new tabs.' },
    exam: { name: 'Exam', meaning: 'Full screen; no copying, printing or right-click menu. New tabs are noted.' },
    severe: { name: 'Severe', meaning: 'Everything that can be blocked is, and new tabs are closed again.' },
  };

/** Where a provider's browser is stricter than strict mode on a site. `provider`: its short name. */
export const AS_STRICT_TEXTS = {
  milder: (isOn: boolean) => (isOn ? 'Strict mode here is milder.' : 'Strict mode is off here.'),
  change: 'Be as strict here',
  changed: (provider: string, preset: Sensitivity) =>
    `Now as close to ${provider} as strict mode comes. ${LOCKDOWN_PRESET_TEXTS[preset].meaning}`,
  back: (before: Sensitivity | null) =>
    before === null ? 'Back to no strict mode' : `Back to “${LOCKDOWN_PRESET_TEXTS[before].name}”`,
  /** On the page of a provider's rules. */
  closest: (preset: Sensitivity) =>
    `Strict mode set to “${LOCKDOWN_PRESET_TEXTS[preset].name}” comes closest; that is this project’s own judgement.`,
};
