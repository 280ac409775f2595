#!/usr/bin/env node
// @ts-check
// `npm run check`: the quick checks, side by side. Says only what is wrong.
import { closingLine, exitCodeOf, stepLine } from './checks/step-result.mjs';
import { lint, prepare, types, unit } from './checks/steps.mjs';

const prepared = await prepare();
const checks = prepared.failed > 0 ? [] : await Promise.all([lint(), types(), unit()]);
const results = [prepared, ...checks];
for (const result of results) {
  if (result.failed > 0) console.log(result.output);
  for (const name of result.skipped) console.log(`skipped: ${name}`);
}
for (const result of checks) console.log(stepLine(result));
console.log(closingLine(results));
process.exitCode = exitCodeOf(results);
