// @ts-check
import { realpath } from 'node:fs/promises';

/**
 * The id under which the browser runs the extension. Chromium has loaded it from its command line; branded builds
 * ignore that flag, and are told so through the DevTools protocol.
 *
 * @param {import('playwright-core').CDPSession} session of the browser
 * @param {string} extensionDir
 * @returns {Promise<string>}
 */
export async function loadExtension(session, extensionDir) {
  const path = await realpath(extensionDir);
  const { extensions } = await session.send('Extensions.getExtensions');
  for (const extension of extensions) if (extension.path === path) return extension.id;
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  return id;
}
