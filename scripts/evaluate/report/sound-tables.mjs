// @ts-check
import { ratioWords } from './number-words.mjs';

/**
 * @typedef {import('../audio/summarize-sounds.mjs').SoundsSummary & {
 *   items: readonly import('../audio/score-sound.mjs').SoundScore[] }} SoundsResults
 */

/**
 * @param {SoundsResults} results
 * @returns {readonly import('./table.mjs').Table[]}
 */
export function soundTables({ speechRecall, speechN, falseTalkRate, otherN, auc, aucByHand, byClass }) {
  return [
    {
      title: 'Sounds',
      header: ['what', 'value', 'n'],
      rows: [
        ['speech of 1 s or more, found', ratioWords(speechRecall), String(speechN)],
        ['other sounds, called talking', ratioWords(falseTalkRate), String(otherN)],
        ['ROC-AUC of pieces of 96 ms', ratioWords(auc), ''],
        ['the same, where people labelled the speech', ratioWords(aucByHand), ''],
      ],
    },
    {
      title: 'Sounds by class',
      header: ['class', 'n', 'called talking', 'rate'],
      rows: Object.entries(byClass).map(([name, { n, calledTalking, rate }]) => [
        name,
        String(n),
        String(calledTalking),
        ratioWords(rate),
      ]),
    },
  ];
}

/**
 * @param {SoundsResults} results
 * @returns {readonly string[]}
 */
export function soundFailures({ items }) {
  return items
    .filter(({ hasSpeech, calledTalking }) => hasSpeech === (calledTalking ? 'no' : 'yes'))
    .map(({ file, calledTalking, highest, speechMs }) => {
      const what = calledTalking ? 'called talking' : `speech of ${(speechMs / 1000).toFixed(1)} s, not found`;
      return `${file}: ${what} (highest probability ${ratioWords(highest)})`;
    });
}
