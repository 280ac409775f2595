// @ts-check
import { ratioWords } from './number-words.mjs';

/**
 * @typedef {import('../images/summarize-stills.mjs').StillsSummary & {
 *   items: readonly import('../images/score-still.mjs').StillScore[] }} StillsResults
 */

/**
 * @param {StillsResults} results
 * @returns {readonly import('./table.mjs').Table[]}
 */
export function stillTables({ n, faceCountAccuracy, byGroup, confusion, headAccuracy, headN, ...results }) {
  const exact = ratioWords(results.exactFaceCountAccuracy);
  return [
    {
      title: `Stills: nobody, one or several right in ${ratioWords(faceCountAccuracy)} of ${n}, each face counted in ${exact}`,
      ...confusionTable(confusion),
    },
    {
      title: 'Stills by group',
      header: ['group', 'n', 'faces right'],
      rows: Object.entries(byGroup).map(([group, accuracy]) => [
        group,
        String(accuracy.n),
        ratioWords(accuracy.accuracy),
      ]),
    },
    {
      title: `Stills: head direction right in ${ratioWords(headAccuracy)} of ${headN}`,
      ...confusionTable(results.headConfusion),
    },
  ];
}

/** @param {StillsResults['confusion']} confusion */
function confusionTable(confusion) {
  const labels = Object.keys(confusion).sort();
  const found = [...new Set(labels.flatMap((label) => Object.keys(confusion[label] ?? {})))].sort();
  return {
    header: ['labelled \\ found', ...found],
    rows: labels.map((label) => [label, ...found.map((other) => String(confusion[label]?.[other] ?? 0))]),
  };
}

/**
 * @param {StillsResults} results
 * @returns {readonly string[]}
 */
export function stillFailures({ items }) {
  return items
    .filter(({ right, headRight }) => !right || headRight === false)
    .map(({ file, faces, predicted, right, head, headRight, predictedHead, yawDeg, pitchDeg, tags }) => {
      const count = right ? [] : [`${faces} faces, ${predicted} found`];
      const angles = yawDeg === null ? 'no head' : `${predictedHead} (${yawDeg}° aside, ${pitchDeg}° down)`;
      const direction = headRight === false ? [`${head}, found ${angles}`] : [];
      return `${file}: ${[...count, ...direction].join('; ')}${tags === '' ? '' : ` [${tags}]`}`;
    });
}
