// @ts-check

/**
 * Answers the browser's question whether the extension may use camera and microphone, for all times, as its settings
 * page does. `prompt` takes the answer back.
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {'granted' | 'denied' | 'prompt'} setting
 */
export async function setDevicePermission({ session, extensionId }, setting) {
  const origin = `chrome-extension://${extensionId}`;
  for (const name of ['camera', 'microphone']) {
    await session.send('Browser.setPermission', { permission: { name }, setting, origin });
  }
}
