// @ts-check
import { asMarkdown } from './table.mjs';

/**
 * Puts tables into a page between marks, and leaves all else in it as it is. A part that was not judged in this run
 * keeps its tables, and the words that say which run they are from.
 *
 * @param {string} page with `<!-- evaluate:PART -->` … `<!-- /evaluate:PART -->` for each part that it wants to show
 * @param {Readonly<Record<string, readonly import('./table.mjs').Table[]>>} parts
 * @param {import('./about-run.mjs').AboutRun} about
 * @returns {string}
 */
export function fillAccuracyPage(page, parts, about) {
  return Object.entries(parts).reduce((filled, [part, tables]) => {
    const [start, end] = [`<!-- evaluate:${part} -->`, `<!-- /evaluate:${part} -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) return filled;
    const text = [aboutWords(about), ...tables.map(asMarkdown)].join('\n\n');
    return `${filled.slice(0, from + start.length)}\n\n${text}\n\n${filled.slice(to)}`;
  }, page);
}

/** @param {import('./about-run.mjs').AboutRun} about */
function aboutWords({ command, date, seed, versions, machine, commit }) {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return (
    `\`${command}\`, ${date}, seed ${seed}${commit ? `, commit ${commit}` : ''}. ` +
    `${programs.join(', ')}; ${machine.cores} cores.`
  );
}
