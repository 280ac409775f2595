import { FAILURE_TEXTS } from '../locales/en/failures';
import { defineCheck, fail, info, look, pass } from './define-check';

/** What the user has decided about one device; `unknown`: this browser does not tell. */
export type PermissionAnswer = 'granted' | 'prompt' | 'denied' | 'unknown';

export interface PermissionsMeasured {
  readonly camera: PermissionAnswer;
  readonly microphone: PermissionAnswer;
  /** They have just been asked for, and the answer was no. */
  readonly refused: boolean;
}

const ALLOW = 'Run the test again and choose “Allow” when the browser asks.';
const DEVICES = ['camera', 'microphone'] as const;

export const permissions = defineCheck<PermissionsMeasured>({
  name: 'Permissions',
  source: 'computer',
  judge: ({ refused, ...answers }) => {
    const which = (answer: PermissionAnswer) => DEVICES.filter((device) => answers[device] === answer).join(' and ');
    const denied = which('denied');
    if (denied !== '') return fail(`Blocked: ${denied}.`, FAILURE_TEXTS['permission-denied'].next);
    if (refused) return fail('Camera and microphone are not allowed.', ALLOW);
    const open = which('prompt');
    if (open !== '') return look(`Not allowed yet: ${open}.`, ALLOW);
    if (which('unknown') !== '') return info('This browser does not tell; the other checks show it.');
    return pass('Camera and microphone are allowed.');
  },
});
