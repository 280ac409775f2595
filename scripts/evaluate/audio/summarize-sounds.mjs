// @ts-check
import { rocAuc, share } from '../statistics.mjs';
import { LEAST_SPEECH_MS } from './score-sound.mjs';

/**
 * @typedef {import('./score-sound.mjs').SoundScore} SoundScore
 * @typedef {import('./score-sound.mjs').LabelledScores} LabelledScores
 *
 * @typedef {object} ClassSummary
 * @property {number} n of speech: those with a second of it or more
 * @property {number} calledTalking
 * @property {number | null} rate of speech: recall; of other sounds: false talk
 *
 * @typedef {object} SoundsSummary
 * @property {number} n
 * @property {number | null} speechRecall of sounds with a second of speech or more
 * @property {number} speechN
 * @property {number | null} falseTalkRate of sounds without speech
 * @property {number} otherN
 * @property {number | null} auc of the pieces of all sounds
 * @property {number | null} aucByHand of the pieces of those whose speech was labelled by people
 * @property {Readonly<Record<string, ClassSummary>>} byClass
 */

/**
 * @param {readonly { score: SoundScore, pieces: LabelledScores, labelledByHand: boolean }[]} sounds
 * @returns {SoundsSummary}
 */
export function summarizeSounds(sounds) {
  const scores = sounds.map(({ score }) => score).filter(isExpected);
  const speech = summarizeClass(scores.filter(({ hasSpeech }) => hasSpeech === 'yes'));
  const others = summarizeClass(scores.filter(({ hasSpeech }) => hasSpeech === 'no'));
  const classOf = classNames(sounds.map(({ score }) => score));
  const classes = [...new Set(sounds.map(({ score }) => classOf(score)))].sort();
  return {
    n: sounds.length,
    speechRecall: speech.rate,
    speechN: speech.n,
    falseTalkRate: others.rate,
    otherN: others.n,
    auc: aucOf(sounds.map(({ pieces }) => pieces)),
    aucByHand: aucOf(sounds.flatMap(({ pieces, labelledByHand }) => (labelledByHand ? [pieces] : []))),
    byClass: Object.fromEntries(
      classes.map((name) => [name, summarizeClass(scores.filter((score) => classOf(score) === name))]),
    ),
  };
}

/**
 * A class may hold sounds with speech and sounds without: these are two matters.
 *
 * @param {readonly SoundScore[]} scores
 * @returns {(score: SoundScore) => string}
 */
function classNames(scores) {
  return ({ cls, hasSpeech }) =>
    scores.some((other) => other.cls === cls && other.hasSpeech !== hasSpeech) ? `${cls} (speech: ${hasSpeech})` : cls;
}

/** @param {SoundScore} score */
function isExpected({ hasSpeech, speechMs }) {
  return hasSpeech !== 'yes' || speechMs >= LEAST_SPEECH_MS;
}

/**
 * @param {readonly SoundScore[]} scores
 * @returns {ClassSummary}
 */
function summarizeClass(scores) {
  const calledTalking = scores.filter((score) => score.calledTalking).length;
  return { n: scores.length, calledTalking, rate: share(calledTalking, scores.length) };
}

/** @param {readonly LabelledScores[]} pieces */
function aucOf(pieces) {
  return rocAuc(
    pieces.flatMap(({ speech }) => speech),
    pieces.flatMap(({ others }) => others),
  );
}
