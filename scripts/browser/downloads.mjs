// @ts-check
import { join } from 'node:path';

/** A report is a few hundred kilobytes: longer than this means that no download began. */
const TIMEOUT_MS = 30_000;

/**
 * Does something that makes the browser download a file, and waits until the file is there.
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {string} directory
 * @param {() => Promise<void>} act such as a click on a link
 * @returns {Promise<string>} the file's path
 */
export async function download({ session }, directory, act) {
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: directory,
    eventsEnabled: true,
  });
  const file = nextDownload(session, directory);
  await act();
  return file;
}

/**
 * @param {import('playwright-core').CDPSession} session
 * @param {string} directory
 * @returns {Promise<string>}
 */
function nextDownload(session, directory) {
  return new Promise((resolve, reject) => {
    let name = '';
    const timer = setTimeout(() => finish(() => reject(new Error('Nothing was downloaded.'))), TIMEOUT_MS);
    const onBegin = (/** @type {{ suggestedFilename: string }} */ event) => {
      name = event.suggestedFilename;
    };
    const onProgress = (/** @type {{ state: string }} */ { state }) => {
      if (state === 'completed') finish(() => resolve(join(directory, name)));
      if (state === 'canceled') finish(() => reject(new Error(`The download of ${name} was cancelled.`)));
    };
    session.on('Browser.downloadWillBegin', onBegin);
    session.on('Browser.downloadProgress', onProgress);

    function finish(/** @type {() => void} */ settle) {
      clearTimeout(timer);
      session.off('Browser.downloadWillBegin', onBegin);
      session.off('Browser.downloadProgress', onProgress);
      settle();
    }
  });
}
