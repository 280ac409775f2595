// @ts-check

/**
 * @typedef {object} KnownBrowser
 * @property {string} name as a person calls it
 * @property {readonly string[]} programs absolute paths and names in PATH, best first
 */

/** Chromium first: it loads an unpacked extension without further ado, which Google's own builds no longer do. */
/** @type {Readonly<Record<string, { name: string, linux: readonly string[], mac: string, windows: string }>>} */
const BROWSERS = {
  chromium: {
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  chrome: {
    name: 'Google Chrome',
    linux: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  edge: {
    name: 'Microsoft Edge',
    linux: ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  brave: {
    name: 'Brave',
    linux: ['brave-browser', 'brave', '/opt/brave.com/brave/brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware/Brave-Browser/Application/brave.exe',
  },
};

/**
 * Where browsers that can run the extension live on this kind of system, in the order they are preferred.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {readonly KnownBrowser[]}
 */
export function knownBrowsers(platform, environment) {
  const folders = applicationFolders(platform, environment);
  return Object.values(BROWSERS).map(({ name, linux, mac, windows }) => {
    if (platform === 'darwin') return { name, programs: folders.map((folder) => `${folder}/${mac}`) };
    if (platform === 'win32') return { name, programs: folders.map((folder) => `${folder}/${windows}`) };
    return { name, programs: linux };
  });
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
function applicationFolders(platform, environment) {
  const { HOME, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32 } = environment;
  const folders =
    platform === 'darwin'
      ? ['/Applications', HOME && `${HOME}/Applications`]
      : [LOCALAPPDATA, PROGRAMFILES, programFiles32];
  return folders.filter((folder) => folder !== undefined && folder !== '');
}
