// @ts-check
import { share } from '../statistics.mjs';

/**
 * @typedef {import('./score-still.mjs').StillScore} StillScore
 * @typedef {{ n: number, accuracy: number | null }} Accuracy
 * @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Confusion labelled → found → how often
 *
 * @typedef {object} StillsSummary
 * @property {number} n
 * @property {number | null} faceCountAccuracy nobody, one, or several
 * @property {number | null} exactFaceCountAccuracy several counted to the last face
 * @property {Readonly<Record<string, Accuracy>>} byGroup
 * @property {Confusion} confusion of the number of faces
 * @property {number | null} headAccuracy where a direction is labelled; a face that is not found counts as wrong
 * @property {number} headN
 * @property {Confusion} headConfusion
 */

/**
 * @param {readonly StillScore[]} scores
 * @returns {StillsSummary}
 */
export function summarizeStills(scores) {
  const withHead = scores.filter(({ headRight }) => headRight !== null);
  const groups = [...new Set(scores.flatMap((score) => score.groups))].sort();
  return {
    n: scores.length,
    faceCountAccuracy: countAccuracy(scores).accuracy,
    exactFaceCountAccuracy: share(scores.filter(({ exactlyRight }) => exactlyRight).length, scores.length),
    byGroup: Object.fromEntries(
      groups.map((group) => [group, countAccuracy(scores.filter((score) => score.groups.includes(group)))]),
    ),
    confusion: confuse(scores.map(({ faces, predicted }) => [countClass(faces), countClass(predicted)])),
    headAccuracy: share(withHead.filter(({ headRight }) => headRight).length, withHead.length),
    headN: withHead.length,
    headConfusion: confuse(withHead.map(({ head, predictedHead }) => [head, predictedHead ?? 'no face'])),
  };
}

/**
 * @param {readonly StillScore[]} scores
 * @returns {Accuracy}
 */
function countAccuracy(scores) {
  return { n: scores.length, accuracy: share(scores.filter(({ right }) => right).length, scores.length) };
}

/** @param {number} faces */
function countClass(faces) {
  return faces >= 3 ? '3 or more' : String(faces);
}

/**
 * @param {readonly (readonly [string, string])[]} pairs
 * @returns {Confusion}
 */
function confuse(pairs) {
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  for (const [labelled, found] of pairs) {
    const row = table[labelled] ?? {};
    table[labelled] = row;
    row[found] = (row[found] ?? 0) + 1;
  }
  return table;
}
