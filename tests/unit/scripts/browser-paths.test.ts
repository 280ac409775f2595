import { describe, expect, it } from 'vitest';
import { knownBrowsers } from '../../../scripts/setup/browser-paths.mjs';

describe('knownBrowsers', () => {
  it('prefers Chromium everywhere', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(knownBrowsers(platform, {}).map(({ name }) => name)).toEqual([
        'Chromium',
        'Google Chrome',
        'Microsoft Edge',
        'Brave',
      ]);
    }
  });

  it('looks in the folders of all users and of this one on a Mac', () => {
    expect(knownBrowsers('darwin', { HOME: '/Users/me' })[1]?.programs).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });

  it('looks in all program folders that Windows names', () => {
    const environment = { PROGRAMFILES: 'C:/Program Files', 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' };
    expect(knownBrowsers('win32', environment)[2]?.programs).toEqual([
      'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ]);
  });
});
