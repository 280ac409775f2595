// @ts-check

/**
 * @typedef {import('../dataset/sounds.mjs').Sound} Sound
 *
 * @typedef {object} Report what was heard in one piece of a sound
 * @property {number} startMs in the sound
 * @property {number} endMs
 * @property {number} score higher means rather speech
 *
 * @typedef {object} SoundScore
 * @property {string} file
 * @property {string} cls
 * @property {'no' | 'yes' | 'vocal'} hasSpeech
 * @property {number} speechMs labelled
 * @property {boolean} calledTalking
 * @property {number | null} delayMs from the first labelled speech to the violation's start
 * @property {number | null} highest score
 */

/** Shorter calls are no sentences: nothing is expected of them. */
export const LEAST_SPEECH_MS = 1000;

/**
 * @param {Sound} sound
 * @param {readonly Report[]} reports of the sound itself, without what was played around it
 * @param {readonly { startMs: number }[]} violations by rules that report speech, in the sound's time
 * @returns {SoundScore}
 */
export function scoreSound(sound, reports, violations) {
  const { name: file, cls, hasSpeech, speech } = sound;
  const [first] = violations;
  const speechStartMs = speech[0]?.startMs;
  return {
    file,
    cls,
    hasSpeech,
    speechMs: speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    calledTalking: first !== undefined,
    delayMs: first && speechStartMs !== undefined ? first.startMs - speechStartMs : null,
    highest: reports.length > 0 ? Math.max(...reports.map(({ score }) => score)) : null,
  };
}

/**
 * @typedef {object} LabelledScores
 * @property {readonly number[]} speech scores of pieces in which somebody speaks
 * @property {readonly number[]} others
 */

/**
 * Sorts the scores of a sound's pieces by what is labelled at their middle. Voices that are neither speech nor
 * something else are left out.
 *
 * @param {Sound} sound
 * @param {readonly Report[]} reports
 * @returns {LabelledScores}
 */
export function labelScores({ hasSpeech, speech }, reports) {
  if (hasSpeech === 'vocal') return { speech: [], others: [] };
  const isSpeech = (/** @type {Report} */ { startMs, endMs }) => {
    const middleMs = (startMs + endMs) / 2;
    return speech.some((stretch) => middleMs >= stretch.startMs && middleMs < stretch.endMs);
  };
  return {
    speech: reports.filter(isSpeech).map(({ score }) => score),
    others: reports.filter((report) => !isSpeech(report)).map(({ score }) => score),
  };
}
