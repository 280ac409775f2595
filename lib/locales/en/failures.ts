import type { StartReply } from '../../messages';

export interface FailureText {
  /** What happened. */
  readonly title: string;
  /** What to do next. */
  readonly next: string;
}

/** What to do where something could not be stored. */
export const STORE_AGAIN = 'Check that the disk is not full and try again.';

export type FailureCode = Extract<StartReply, { started: false }>['why'];

export const FAILURE_TEXTS: Readonly<Record<FailureCode, FailureText>> = {
  'already-running': {
    title: 'A session is already running.',
    next: 'Only one exam at a time: go to its tab, or end it first.',
  },
  'not-a-web-page': {
    title: 'This page cannot be proctored.',
    next: 'Open the practice exam in a normal web page and start again from there.',
  },
  'permission-needed': {
    title: 'The camera and microphone are not allowed yet.',
    next: 'Open the set-up page and allow them once.',
  },
  'permission-denied': {
    title: 'The camera or microphone is blocked.',
    next: 'Click the camera symbol in the address bar of the set-up page, choose “Allow”, and try again.',
  },
  'no-camera': {
    title: 'No camera was found.',
    next: 'Plug one in or turn it on (some laptops have a switch or a key for it), then try again.',
  },
  'no-microphone': {
    title: 'No microphone was found.',
    next: 'Plug one in or turn it on, then try again.',
  },
  'device-in-use': {
    title: 'Another program is using the camera or microphone.',
    next: 'Close video calls and other programs that use them, then try again.',
  },
  'models-failed': {
    title: 'The detection models could not be loaded.',
    next: 'Restart the browser. If it happens again, reinstall the extension: its files may be damaged.',
  },
  'no-graphics': {
    title: 'The browser cannot analyse pictures: its graphics acceleration is off.',
    next: 'Turn on “Use graphics acceleration when available” in the browser’s settings under System, then restart the browser.',
  },
  'monitor-failed': {
    title: 'The monitor could not be started.',
    next: 'Restart the browser and try again.',
  },
};
