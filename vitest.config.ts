// Lets Vitest say which test failed on Node 20 as well.
import './scripts/checks/map-group-by.mjs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `unit`: pure code, fakes at the edge only, a few seconds. `e2e`: journeys in a real browser, one after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          environment: 'node',
          // Both for speed: threads start faster than processes, and shared modules load once. Tests clean up after
          // themselves (a fresh database, storage reset), so they pass in any order.
          pool: 'threads',
          isolate: false,
          // Never near that on an idle computer; a busy one is no reason to fail.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What is waited for comes from a real browser on a possibly busy machine.
          expect: { poll: { timeout: 20_000, interval: 200 } },
          retry: 0,
          // Loaded as Node does: functions in them are sent to the browser as text and must stay as written.
          server: { deps: { external: [/\/scripts\//] } },
        },
      },
    ],
  },
});
