// @ts-check

/**
 * @typedef {import('../../lib/vision/seen').Seen} Seen
 * @typedef {import('../../lib/voice/heard').Heard} Heard
 *
 * The extension's own workers, fed by hand: what they reply is what a session would get, without waiting for a camera.
 * All times are virtual, so that an hour takes as long as the computer needs for it.
 *
 * @typedef {object} WorkerPage
 * @property {(jpeg: Buffer, atMs: number) => Promise<Seen>} see one frame; times must rise until `restartVision`
 * @property {(samples: Float32Array) => Promise<readonly Heard[]>} hear sound of 16 kHz, mono; a rest too short for a
 *   report waits for the next call
 * @property {() => Promise<void>} restartVision forgets everything seen
 * @property {() => Promise<void>} restartVoice forgets everything heard
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @returns {Promise<WorkerPage>}
 */
export async function openWorkerPage(browser) {
  const page = await browser.context.newPage();
  // Any page of the extension may start its workers; this one does nothing else by itself.
  await page.goto(browser.extensionUrl('options.html'));
  await page.evaluate(installFeeds);
  const restartVision = () => page.evaluate(() => globalThis.feeds.startVision());
  const restartVoice = () => page.evaluate(() => globalThis.feeds.startVoice());
  await Promise.all([restartVision(), restartVoice()]);
  return {
    see: (jpeg, atMs) =>
      page.evaluate(
        ([base64, at]) => globalThis.feeds.see(base64, at),
        /** @type {const} */ ([jpeg.toString('base64'), atMs]),
      ),
    hear: (samples) =>
      page.evaluate(
        (base64) => globalThis.feeds.hear(base64),
        Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64'),
      ),
    restartVision,
    restartVoice,
    close: () => page.close(),
  };
}

/** Runs in the page. */
function installFeeds() {
  const PIECE_SAMPLES = 512;
  const PIECES_PER_REPORT = 3;
  /** @type {Worker | undefined} */
  let vision;
  /** @type {Worker | undefined} */
  let voice;
  /** @type {MessagePort | undefined} */
  let port;
  let rest = new Float32Array(0);

  /**
   * @param {Worker} worker
   * @param {string} type
   * @returns {Promise<any>}
   */
  const reply = (worker, type) =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) =>
        data.type === type ? resolve(data) : reject(new Error(data.message ?? `Unexpected: ${data.type}`));
    });

  /** @param {string} base64 */
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

  globalThis.feeds = {
    async startVision() {
      vision?.terminate();
      vision = new Worker('/vision-worker.js');
      await reply(vision, 'ready');
    },
    async startVoice() {
      if (!voice) {
        voice = new Worker('/voice-worker.js');
        await reply(voice, 'ready');
      }
      // A worker that is given a new port forgets what it has heard on the old one; loading the model takes a second.
      const { port1, port2 } = new MessageChannel();
      voice.postMessage({ type: 'listen', port: port2 }, [port2]);
      port = port1;
      rest = new Float32Array(0);
    },
    async see(base64, atMs) {
      if (!vision) throw new Error('The vision worker is not running.');
      const frame = await createImageBitmap(new Blob([bytesOf(base64)], { type: 'image/jpeg' }));
      const seen = reply(vision, 'seen');
      vision.postMessage({ type: 'see', frame, atMs }, [frame]);
      return (await seen).seen;
    },
    async hear(base64) {
      if (!voice || !port) throw new Error('The voice worker is not running.');
      const samples = new Float32Array(bytesOf(base64).buffer);
      const all = new Float32Array(rest.length + samples.length);
      all.set(rest);
      all.set(samples, rest.length);
      const reportSamples = PIECE_SAMPLES * PIECES_PER_REPORT;
      const heard = [];
      let from = 0;
      // One report at a time: a worker that is sent more than it can judge leaves sound out.
      for (; from + reportSamples <= all.length; from += reportSamples) {
        const answer = reply(voice, 'heard');
        for (let piece = 0; piece < PIECES_PER_REPORT; piece += 1) {
          const start = from + piece * PIECE_SAMPLES;
          port.postMessage(all.slice(start, start + PIECE_SAMPLES));
        }
        heard.push((await answer).heard);
      }
      rest = all.slice(from);
      return heard;
    },
  };
}
