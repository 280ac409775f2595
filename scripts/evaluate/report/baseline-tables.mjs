// @ts-check
import { rateWords, ratioWords } from './number-words.mjs';

/**
 * @typedef {import('../run-results.mjs').RunResults} RunResults
 * @typedef {import('../scenarios/summarize-kinds.mjs').KindSummary} KindSummary
 */

/** @param {readonly { name: string, says: string }[]} baselines */
function legend(baselines) {
  return baselines.map(({ name, says }) => `${name}: ${says}.`).join(' ');
}

/**
 * @param {Pick<RunResults, 'scenarios' | 'clean' | 'baselines'>} results
 * @returns {import('./table.mjs').Table}
 */
export function sessionComparison({ scenarios, clean, baselines }) {
  const kinds = [...new Set(baselines.flatMap(({ byKind }) => Object.keys(byKind)))];
  const ours = scenarios?.falseAlarmsPerHour ?? clean?.falseAlarmsPerHour ?? null;
  return {
    title: 'Compared with others: recall / precision, false alarms in brackets',
    header: ['event', 'this extension', ...baselines.map(({ name }) => name)],
    rows: [
      ...(scenarios ? kinds : []).map((kind) => [
        kind,
        kindWords(scenarios?.byKind[kind]),
        ...baselines.map(({ byKind }) => kindWords(byKind[kind])),
      ]),
      [
        'all false alarms per clean hour',
        rateWords(ours),
        ...baselines.map(({ falseAlarmsPerHour }) => rateWords(falseAlarmsPerHour)),
      ],
    ],
    note: legend(baselines),
  };
}

/** @param {KindSummary | undefined} summary */
function kindWords(summary) {
  if (!summary) return '–';
  return `${ratioWords(summary.recall)} / ${ratioWords(summary.precision)} (${summary.falseAlarms})`;
}

/**
 * @param {NonNullable<RunResults['audio']>} audio
 * @param {RunResults['baselines']} baselines
 * @returns {import('./table.mjs').Table}
 */
export function soundComparison(audio, baselines) {
  const listening = baselines.flatMap(({ name, says, audio: heard }) => (heard ? [{ name, says, ...heard }] : []));
  const all = [{ name: 'this extension', ...audio }, ...listening];
  return {
    title: 'Compared with others: sounds',
    header: ['what', ...all.map(({ name }) => name)],
    rows: [
      ['speech of 1 s or more, found', ...all.map(({ speechRecall }) => ratioWords(speechRecall))],
      ['other sounds, called talking', ...all.map(({ falseTalkRate }) => ratioWords(falseTalkRate))],
      ['ROC-AUC', ...all.map(({ auc }) => ratioWords(auc))],
    ],
    note: legend(listening),
  };
}
