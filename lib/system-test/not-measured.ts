import { FAILURE_TEXTS } from '../locales/en/failures';
import type { StartFailure } from '../session/machine';
import { CHECKS, type CheckId, checksFrom } from './checks';
import { fail, type Judgement, untested } from './define-check';

/** Why camera or microphone could not be measured; `too-slow`: the test's own time was up. */
export type NotMeasured = StartFailure | 'too-slow';

const TOO_SLOW = {
  title: 'It was not measured in time.',
  next: 'Close other programs and tabs, then run the test again.',
};

const SPEED: Readonly<Record<'camera' | 'microphone', CheckId>> = {
  camera: 'vision-speed',
  microphone: 'voice-speed',
};
const DEVICE: Readonly<Record<'camera' | 'microphone', CheckId>> = {
  camera: 'camera-picture',
  microphone: 'microphone',
};

/**
 * What becomes of a device's checks when it could not be measured: one says why, so that one cause is one thing to
 * look at, and the others are not tested. What is not allowed is the permission's own check to tell.
 */
export function judgeNotMeasured(
  source: 'camera' | 'microphone',
  why: NotMeasured,
): readonly (readonly [CheckId, Judgement])[] {
  const teller = tellerOf(source, why);
  const text = why === 'too-slow' ? TOO_SLOW : FAILURE_TEXTS[why];
  return checksFrom(source).map((id) => [
    id,
    id === teller ? fail(text.title, text.next) : untested(`Not tested: see “${CHECKS[teller].name}”.`),
  ]);
}

function tellerOf(source: 'camera' | 'microphone', why: NotMeasured): CheckId {
  switch (why) {
    case 'permission-denied':
    case 'permission-needed':
      return 'permissions';
    case 'models-failed':
    case 'no-graphics':
    case 'too-slow':
      return SPEED[source];
    default:
      return DEVICE[source];
  }
}
