#!/usr/bin/env node
// @ts-check
// `npm start`: the practice exam with the extension, ready to go. Without a display, or with --demo, an actor sits it.
import { parseArgs } from 'node:util';
import { ensureNodeVersion } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript } from './setup/run-script.mjs';
import { hasDisplay } from './start/has-display.mjs';

await runScript(async () => {
  ensureNodeVersion();
  const { demo } = parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  await ensurePackages();
  // Only now, since they need the packages.
  if (demo || !hasDisplay()) {
    const { runDemo } = await import('./start/run-demo.mjs');
    return runDemo();
  }
  const { runOwnExam } = await import('./start/run-own-exam.mjs');
  return runOwnExam();
});
