import { ruleText } from '../locales/en/rules';
import { formatDay } from './days';
import { ENOUGH_IN_A_ROW, type Readiness } from './readiness';
import type { Sitting } from './sitting';

/** What is there, and what is missing, in a sentence or two. */
export function missingText(readiness: Readiness, language?: string): string {
  const { exam, fromMinutes, inARow, isReady, brokenBy } = readiness;
  if (exam.minutes === null) return `${exam.code} was practised without a time limit: there is no full length to sit.`;
  const full = `full length: ${fromMinutes} of its ${exam.minutes} minutes or more`;
  if (isReady) return `${inARow} clean sittings in a row (${full}).`;
  const left = ENOUGH_IN_A_ROW - inARow;
  const missing = left === 1 ? 'One more clean sitting is missing' : `${left} clean sittings in a row are missing`;
  return `${missing} (${full}).${brokenBy === null ? '' : ` ${hurdle(brokenBy, language)}`}`;
}

function hurdle({ day, outcome, spoken }: Sitting, language: string | undefined): string {
  const date = formatDay(day, { dateStyle: 'medium' }, language);
  if (outcome === 'given-up') return `The one of ${date} was given up.`;
  if (spoken.length === 0) return `The one of ${date} was ended by the proctor.`;
  return `In the one of ${date} there was: ${inWords(spoken)}.`;
}

/** `Talking 2 times, Looked away once`: the most frequent first. */
function inWords(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${ruleText(rule).name} ${count === 1 ? 'once' : `${count} times`}`)
    .join(', ');
}
