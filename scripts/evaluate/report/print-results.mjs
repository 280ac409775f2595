// @ts-check
import { sessionComparison, soundComparison } from './baseline-tables.mjs';
import { cleanFailures, cleanTables } from './clean-tables.mjs';
import { scenarioFailures, scenarioTables } from './scenario-tables.mjs';
import { soundFailures, soundTables } from './sound-tables.mjs';
import { stillFailures, stillTables } from './still-tables.mjs';
import { asText } from './table.mjs';

/**
 * @typedef {import('../run-results.mjs').RunResults} RunResults
 * @typedef {import('./table.mjs').Table} Table
 */

/**
 * @param {RunResults} results
 * @returns {Readonly<Record<string, readonly Table[]>>} of the parts that were judged
 */
export function tablesOf(results) {
  const { scenarios, clean, images, audio } = results;
  return {
    ...(scenarios && { scenarios: scenarioTables(scenarios) }),
    ...(clean && { clean: cleanTables(clean) }),
    ...(images && { images: stillTables(images) }),
    ...(audio && { audio: soundTables(audio) }),
    ...((scenarios || clean) && { 'comparison-sessions': [sessionComparison(results)] }),
    ...(audio && { 'comparison-sounds': [soundComparison(audio, results.baselines)] }),
  };
}

/**
 * @param {RunResults} results
 * @returns {string} for a terminal: the tables, and by name what went wrong
 */
export function describeResults(results) {
  const { scenarios, clean, images, audio } = results;
  const failures = [
    ...(scenarios ? scenarioFailures(scenarios) : []),
    ...(clean ? cleanFailures(clean) : []),
    ...(images ? stillFailures(images) : []),
    ...(audio ? soundFailures(audio) : []),
  ];
  const tables = Object.values(tablesOf(results)).flat().map(asText);
  const wrong = failures.length > 0 ? [`What went wrong\n${failures.join('\n')}`] : [];
  return [...tables, ...wrong].join('\n\n');
}
