// @ts-check

/** Work that is done within this time is not announced: a line that flashes by only disturbs. */
const QUIET_MS = 2000;
/** How often a line without a terminal says that the work goes on. */
const REMINDER_MS = 20_000;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** @typedef {(doneRatio: number) => void} OnProgress `doneRatio` is 0..1 */

/**
 * Runs `work` and shows that it goes on: a spinner with the elapsed time in a terminal, plain lines elsewhere.
 *
 * @template Result
 * @param {string} label such as `Installing packages`
 * @param {(onProgress: OnProgress) => Promise<Result>} work may say how far it is
 * @returns {Promise<Result>}
 */
export async function withProgress(label, work) {
  const startedAt = Date.now();
  let done = '';
  const line = () => `${label}${done} (${elapsed(startedAt)})`;
  const stop = process.stdout.isTTY ? spin(line) : remind(line);
  const onProgress = (/** @type {number} */ doneRatio) => {
    done = ` ${Math.round(doneRatio * 100)} %`;
  };
  try {
    const result = await work(onProgress);
    stop();
    done = '';
    if (Date.now() - startedAt > QUIET_MS) console.log(`✔ ${line()}`);
    return result;
  } catch (error) {
    stop();
    console.log(`✘ ${line()}`);
    throw error;
  }
}

/** @param {() => string} line */
function spin(line) {
  const startedAt = Date.now();
  const timer = setInterval(() => {
    const shownMs = Date.now() - startedAt - QUIET_MS;
    if (shownMs < 0) return;
    process.stdout.write(`\r\u001b[K${FRAMES[Math.floor(shownMs / 100) % FRAMES.length]} ${line()}`);
  }, 100);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\u001b[K');
  };
}

/** @param {() => string} line */
function remind(line) {
  const first = setTimeout(() => console.log(`… ${line()}`), QUIET_MS);
  const timer = setInterval(() => console.log(`… ${line()}`), REMINDER_MS);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** @param {number} startedAt */
function elapsed(startedAt) {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
