// @ts-check

/**
 * Lets the extension have a site when it asks for it. The question itself is the browser's own window, which no
 * program can click; this is the other place where a person says yes beforehand: the extension's "Site access".
 * The extension still has to ask, by the same code as for any user, and is answered at once.
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {string} pattern such as `http://localhost/*`
 */
export async function grantSiteAccess({ context, extensionId }, pattern) {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    const { extensionId: id, pattern: site } = { extensionId, pattern };
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(site)})`);
  } finally {
    await page.close();
  }
}
