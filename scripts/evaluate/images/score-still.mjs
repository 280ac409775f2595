// @ts-check
import { HEAD_DIRECTIONS, headDirection } from './head-direction.mjs';
import { groupsOf } from './still-groups.mjs';

/**
 * @typedef {object} StillScore
 * @property {string} file
 * @property {number} faces labelled
 * @property {boolean} exact
 * @property {number} predicted
 * @property {boolean} right nobody, one, or several: what the rules ask
 * @property {boolean} exactlyRight
 * @property {string} head labelled
 * @property {string | null} predictedHead
 * @property {boolean | null} headRight `null` where the direction is not judged
 * @property {number | null} yawDeg
 * @property {number | null} pitchDeg
 * @property {string} tags
 * @property {readonly string[]} groups
 */

/** From here on it makes no difference how many there are. */
const SEVERAL = 2;

/**
 * @param {import('../dataset/stills.mjs').Still} still
 * @param {{ faces: number, pose: { yawDeg: number, pitchDeg: number } | null }} found `pose` of the largest face
 * @param {number} maxFaces more than so many are never told apart
 * @returns {StillScore}
 */
export function scoreStill(still, { faces: predicted, pose }, maxFaces) {
  const { name: file, faces, exact, head, tags } = still;
  const expected = Math.min(faces, maxFaces);
  const isRight = (/** @type {number} */ labelled, /** @type {number} */ found) =>
    exact ? found === labelled : found >= labelled;
  const predictedHead = headDirection(pose);
  return {
    file,
    faces,
    exact,
    predicted,
    right: isRight(Math.min(expected, SEVERAL), Math.min(predicted, SEVERAL)),
    exactlyRight: isRight(expected, predicted),
    head,
    predictedHead,
    headRight: HEAD_DIRECTIONS.includes(head) && faces > 0 ? predictedHead === head : null,
    yawDeg: pose && Math.round(pose.yawDeg),
    pitchDeg: pose && Math.round(pose.pitchDeg),
    tags,
    groups: groupsOf(still),
  };
}
