#!/usr/bin/env node
// @ts-check
// `npm test`: everything, on a machine that has nothing but Node. Its last line is `N passed, N failed`.
import { closingLine, exitCodeOf, stepLine } from './checks/step-result.mjs';
import * as steps from './checks/steps.mjs';

/** @type {import('./checks/step-result.mjs').StepResult[]} */
const results = [];

if (await passes(steps.packages)) {
  await passes(steps.prepare);
  await Promise.all([steps.lint, steps.types, steps.deadCode].map((step) => passes(step)));
  await passes(steps.unit, { live: true });
  await passes(steps.chromeBuild);
  await passes(steps.firefoxBuild);
  if (await passes(steps.browser)) await passes(steps.e2e, { live: true });
}

console.log(['', ...results.map(stepLine)].join('\n'));
for (const { skipped } of results) for (const name of skipped) console.log(`skipped: ${name}`);
console.log(closingLine(results));
process.exitCode = exitCodeOf(results);

/**
 * @param {import('./checks/steps.mjs').Step} step
 * @param {{ live?: boolean }} [options] `live`: shows what the tool says while it runs, for steps that take minutes
 */
async function passes(step, { live = false } = {}) {
  const result = await step(live ? console.log : undefined);
  results.push(result);
  if (result.failed > 0 && !live) console.log(result.output);
  console.log(stepLine(result));
  return result.failed === 0;
}
