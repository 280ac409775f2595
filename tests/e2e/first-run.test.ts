import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setDevicePermission } from '../../scripts/browser/device-permission.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { welcomePage } from '../../scripts/browser/product.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let welcome: Page;

const NO_CAMERA = 'says that there is no camera, and what to do';

beforeEach(async ({ task }) => {
  const { path: chromiumPath } = await ensureChromium();
  const cameras = task.name === NO_CAMERA ? 0 : 1;
  browser = await launchBrowser({
    chromiumPath,
    extensionDir: await ensureBuild(),
    extraFlags: [`--use-fake-device-for-media-stream=device-count=${cameras}`],
    offline: true,
  });
  welcome = await welcomePage(browser);
});
afterEach(() => browser.close());

const allow = () => welcome.getByRole('button', { name: 'Allow camera and microphone' }).click();

describe('the first run', () => {
  it('greets with what is watched and that nothing leaves the computer', async () => {
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    expect(await welcome.locator('main').innerText()).toMatch(/leaves (this|your) computer/i);
  });

  it('shows picture, light and level after one click, and the devices to choose from', async () => {
    await setDevicePermission(browser, 'granted');
    await welcome.reload();
    await welcome.getByRole('button', { name: /Allow camera and microphone|Start preview/ }).click();
    await expect
      .poll(() => welcome.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBeGreaterThan(0);
    expect(await welcome.getByRole('combobox').count()).toBe(2);
    await welcome.getByRole('meter').waitFor();
    await welcome.getByText(/The light is good|Your room is dark|There is glare/).waitFor();
  });

  it('says what to do when camera and microphone are denied, and lets one try again', async () => {
    await setDevicePermission(browser, 'denied');
    await allow();
    const alert = welcome.getByRole('alert');
    await expect.poll(() => alert.innerText()).toMatch(/blocked/i);
    expect(await alert.innerText()).toMatch(/address bar/i);

    await setDevicePermission(browser, 'granted');
    await welcome.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => welcome.locator('video').count()).toBe(1);
  });

  it(NO_CAMERA, async () => {
    await setDevicePermission(browser, 'granted');
    await welcome.reload();
    await welcome.getByRole('button', { name: /Allow camera and microphone|Start preview/ }).click();
    const alert = welcome.getByRole('alert');
    await expect.poll(() => alert.innerText()).toMatch(/No camera was found/);
    expect(await alert.innerText()).toMatch(/Plug one in/);
  });
});
