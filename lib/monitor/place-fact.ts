import type { Fact, Observation } from '../observations';
import { createSpeechRun } from '../voice/speech-run';
import { createRecentMaximum } from './recent-maximum';

/** Speech and the lips that belong to it are not seen and heard in the same instant. */
const SPEECH_LASTS_MS = 2000;
const LIPS_LAST_MS = 1500;
/** A head that turns aside for a moment does not make a stranger's voice its own. */
const LIPS_DOUBTED_MS = 3000;
/** Time to read that the exam has to be in full screen, and to click once. */
const FULLSCREEN_WITHIN_MS = 20_000;

/**
 * Places facts in a session's time, and adds what only their history and the other sense tell.
 *
 * @param startedAt epoch ms of the session's time zero
 * @param options `needsFullscreen`: the exam has to fill the screen, soon after its page first tells whether it does
 */
export function createPlacer(
  startedAt: number,
  { needsFullscreen = false }: { readonly needsFullscreen?: boolean } = {},
): (fact: Fact, at: number) => Observation {
  const speech = createRecentMaximum(SPEECH_LASTS_MS);
  const lips = createRecentMaximum(LIPS_LAST_MS, LIPS_DOUBTED_MS);
  const speechRun = createSpeechRun();
  let everFullscreen = false;
  let requiredFromMs: number | null = null;
  return (fact, at) => {
    // What was known before the first frame is true from then on.
    const atMs = Math.max(0, at - startedAt);
    switch (fact.kind) {
      case 'face':
        lips.add(fact.lipMotionPerS, atMs);
        return { ...fact, speechRatio: speech.at(atMs), atMs };
      case 'voice':
        speech.add(fact.speechRatio, atMs);
        return {
          ...fact,
          speechForMs: speechRun.follow(fact.speechRatio, atMs),
          lipMotionPerS: lips.at(atMs),
          atMs,
        };
      case 'fullscreen':
        // A page that is loaded anew does not know that the one before was in full screen.
        everFullscreen ||= fact.active;
        if (needsFullscreen) requiredFromMs ??= atMs + FULLSCREEN_WITHIN_MS;
        return { ...fact, entered: everFullscreen, requiredFromMs, atMs };
      default:
        return { ...fact, atMs };
    }
  };
}
