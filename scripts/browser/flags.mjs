// @ts-check

/**
 * @typedef {object} BrowserFlags
 * @property {string} extensionDir
 * @property {string} profileDir
 * @property {boolean} headless
 * @property {string} [videoPath] .mjpeg with 30 frames per second, or .y4m, that plays as the camera
 * @property {string} [audioPath] .wav that plays as the microphone
 * @property {'accept' | 'ask'} [deviceQuestions] `accept`: every question for camera or microphone is answered yes;
 *   `ask`: it is asked, and headless nobody answers, which counts as "dismissed"
 * @property {'fake' | 'real'} [devices] `fake` without files gives Chromium's own test picture and beeps
 * @property {readonly { width: number, height: number }[]} [screens] headless only; the first is the primary one
 * @property {string} [netLogPath] where to record all network traffic, see net-log.mjs
 * @property {boolean} [offline] nothing but this computer can be reached
 * @property {readonly string[]} [extraFlags]
 */

/** Traffic and screens of the browser itself that have no place in a rehearsal or in a test. */
const QUIET_BROWSER = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--disable-sync',
  '--disable-quic',
  '--metrics-recording-only',
  '--no-pings',
  // Without these two, starting asks for the keys to the user's key ring.
  '--password-store=basic',
  '--use-mock-keychain',
];

const DISABLED_FEATURES = [
  // Branded builds ignore --load-extension with this feature; where they ignore it anyway, see load-extension.mjs.
  'DisableLoadExtensionCommandLineSwitch',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
];

/**
 * The command line that starts Chromium with the extension.
 *
 * @param {BrowserFlags} flags
 * @returns {readonly string[]}
 */
export function browserFlags(flags) {
  return [
    `--user-data-dir=${flags.profileDir}`,
    // A free port on this computer alone; the profile's file DevToolsActivePort says which.
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${flags.extensionDir}`,
    `--load-extension=${flags.extensionDir}`,
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
    '--enable-features=SkipListAccountsWithoutGaiaCookies',
    // The vision models need WebGL; a computer without a graphics card draws it in software, if told that it may.
    '--enable-unsafe-swiftshader',
    ...QUIET_BROWSER,
    ...(flags.headless ? headlessFlags(flags.screens) : []),
    ...deviceFlags(flags),
    ...networkFlags(flags),
    ...sandboxFlags(),
    ...(flags.extraFlags ?? []),
    'about:blank',
  ];
}

/** @param {BrowserFlags['screens']} screens */
function headlessFlags(screens = [{ width: 1280, height: 800 }]) {
  const [{ width, height } = { width: 1280, height: 800 }] = screens;
  return [
    '--headless=new',
    '--disable-gpu',
    '--mute-audio',
    `--window-size=${width},${height}`,
    `--screen-info=${screens.map((screen) => `{${screen.width}x${screen.height}}`).join('')}`,
  ];
}

/** @param {BrowserFlags} flags */
function deviceFlags({ devices = 'real', deviceQuestions = 'ask', videoPath, audioPath }) {
  return [
    ...(devices === 'fake' ? ['--use-fake-device-for-media-stream'] : []),
    ...(deviceQuestions === 'accept' ? ['--use-fake-ui-for-media-stream'] : []),
    ...(videoPath === undefined ? [] : [`--use-file-for-fake-video-capture=${videoPath}`]),
    ...(audioPath === undefined ? [] : [`--use-file-for-fake-audio-capture=${audioPath}`]),
  ];
}

/** @param {BrowserFlags} flags */
function networkFlags({ netLogPath, offline = false }) {
  return [
    ...(netLogPath === undefined ? [] : [`--log-net-log=${netLogPath}`, '--net-log-capture-mode=IncludeSensitive']),
    // Names and numeric addresses alike: what is not this computer does not exist.
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'] : []),
  ];
}

/** Chromium refuses to run its sandbox as root, which is who one is in a container. */
function sandboxFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
