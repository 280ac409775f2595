import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: 'Practice Proctor',
    description: 'Proctors your own practice exams, on your own computer: no talking, no breaks, eyes on screen.',
    minimum_chrome_version: '120',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'practice-proctor@practice-proctor.example',
          // AbortSignal.any and Promise.withResolvers.
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    // Each is asked for with the feature that needs it: reminders, other tabs, a locked screen, counting displays (which
    // Firefox does not let us do).
    optional_permissions: ['notifications', 'tabs', 'idle', ...(browser === 'firefox' ? [] : ['system.display'])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-question': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: 'Next question, where the exam’s page does not say which one is shown',
      },
      'previous-question': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Previous question, where the exam’s page does not say which one is shown',
      },
    },
    content_security_policy: {
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; worker-src 'self'; default-src 'self'; style-src 'self' 'unsafe-inline'",
    },
  }),
});
