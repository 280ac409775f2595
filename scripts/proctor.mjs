#!/usr/bin/env node
// @ts-check
// `npm run proctor`: what does the extension log on this recording? See USAGE in proctor/read-options.mjs.
import { readOptions, USAGE } from './proctor/read-options.mjs';
import { ensureNodeVersion } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript } from './setup/run-script.mjs';

await runScript(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  ensureNodeVersion();
  const options = readOptions(process.argv.slice(2));
  await ensurePackages();
  // Only now, since it needs the packages.
  const { proctorRecording } = await import('./proctor/proctor-recording.mjs');
  return proctorRecording(options);
});
