#!/usr/bin/env node
// @ts-check
// `npm run new:rule -- hand-on-mouth --observes face`: everything a rule needs, ready to be edited.
import { readNewRule } from './new-rule/read-new-rule.mjs';
import { writeNewRule } from './new-rule/write-new-rule.mjs';
import { PROJECT_DIR } from './setup/project-dir.mjs';
import { runTool } from './setup/run-command.mjs';
import { runScript } from './setup/run-script.mjs';

await runScript(async () => {
  const rule = readNewRule(process.argv.slice(2), PROJECT_DIR);
  writeNewRule(rule, PROJECT_DIR);
  // The row has made the columns of its table wider.
  await runTool('@biomejs/biome/bin/biome', ['format', '--write', 'docs/rules.md']);
  console.log(`Written. Now edit, wherever it says EDIT:

  tests/traces/${rule.id}.ts     what breaks the rule, what nearly does, and when it can't be told
  lib/rules/${rule.id}.ts        violates(), the numbers and why they are what they are
  lib/locales/en/rules.ts   what the user reads
  docs/rules.md             the rule's row

If another rule's violation is the cause of this one (a covered camera shows no face), name it in explainedBy.
\`npm run unit -- rules\` fails until all of it is done.`);
  return 0;
});
