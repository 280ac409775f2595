import { browser } from 'wxt/browser';
import type { DeviceChoice } from '../../db/schema';
import { CHECKS, type CheckId } from '../../system-test/checks';
import type { Judgement } from '../../system-test/define-check';
import type { ConnectedDevice } from '../../system-test/devices';
import type { DisplaysMeasured } from '../../system-test/displays';
import type { GraphicsMeasured } from '../../system-test/graphics';
import type { PermissionAnswer } from '../../system-test/permissions';
import type { ZoomMeasured } from '../../system-test/zoom';

export interface ComputerCircumstances {
  readonly devices: DeviceChoice;
  /** Whether camera and microphone have just been asked for and refused. */
  readonly refused: boolean;
}

type Measure = (circumstances: ComputerCircumstances) => Promise<Judgement>;

/** What can be measured without camera and microphone, each by itself. */
export const COMPUTER_CHECKS: Readonly<Partial<Record<CheckId, Measure>>> = {
  permissions: async ({ refused }) => {
    const [camera, microphone] = await Promise.all([permission('camera'), permission('microphone')]);
    return CHECKS.permissions.judge({ camera, microphone, refused });
  },
  graphics: async () => CHECKS.graphics.judge(measureGraphics()),
  displays: async () => CHECKS.displays.judge(await measureDisplays()),
  devices: async ({ devices }) => CHECKS.devices.judge({ devices: await connectedDevices(devices) }),
  'full-screen': async () => CHECKS['full-screen'].judge({ possible: document.fullscreenEnabled, tried: null }),
  zoom: async () => CHECKS.zoom.judge(await measureZoom()),
  disk: async () => {
    const { quota, usage } = await navigator.storage.estimate();
    return CHECKS.disk.judge({ freeBytes: quota === undefined ? null : quota - (usage ?? 0) });
  },
  'other-tabs': async () => CHECKS['other-tabs'].judge({ count: (await browser.tabs.query({})).length - 1 }),
  speakers: async () => CHECKS.speakers.judge(null),
};

async function permission(name: 'camera' | 'microphone'): Promise<PermissionAnswer> {
  try {
    return (await navigator.permissions.query({ name })).state;
  } catch (error) {
    // Browsers that do not know these permission names reject them as a type error.
    if (error instanceof TypeError) return 'unknown';
    throw error;
  }
}

function measureGraphics(): GraphicsMeasured {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!context) return { webGl: false, renderer: null };
  const { UNMASKED_RENDERER_WEBGL = context.RENDERER } = context.getExtension('WEBGL_debug_renderer_info') ?? {};
  const renderer = String(context.getParameter(UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { webGl: true, renderer };
}

async function measureDisplays(): Promise<DisplaysMeasured> {
  // Not in TypeScript's DOM library; Chromium only.
  const extended = 'isExtended' in screen ? screen.isExtended === true : null;
  const isAllowed =
    !import.meta.env.FIREFOX && (await browser.permissions.contains({ permissions: ['system.display'] }));
  return { extended, count: isAllowed ? (await browser.system.display.getInfo()).length : null };
}

async function measureZoom(): Promise<ZoomMeasured> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return { pageRatio: null, usualRatio: null };
  const [pageRatio, settings] = await Promise.all([browser.tabs.getZoom(tab.id), browser.tabs.getZoomSettings(tab.id)]);
  return { pageRatio, usualRatio: settings.defaultZoomFactor ?? null };
}

const KINDS = { videoinput: 'camera', audioinput: 'microphone', audiooutput: 'speaker' } as const;

async function connectedDevices(choice: DeviceChoice): Promise<readonly ConnectedDevice[]> {
  const found = await navigator.mediaDevices.enumerateDevices();
  const used = [usedOf(found, 'videoinput', choice.cameraId), usedOf(found, 'audioinput', choice.microphoneId)];
  return found
    .filter(({ label }) => label !== '')
    .map((device) => ({
      kind: KINDS[device.kind],
      // The system's default is listed twice.
      label: device.label.replace(/^(?:Default|Communications) - /, ''),
      inUse: used.includes(device),
    }));
}

/** The chosen device if it is there, else the first: browsers list the system's default first. */
function usedOf(
  found: readonly MediaDeviceInfo[],
  kind: MediaDeviceKind,
  id: string | null,
): MediaDeviceInfo | undefined {
  const ofKind = found.filter((device) => device.kind === kind);
  return ofKind.find(({ deviceId }) => deviceId === id) ?? ofKind[0];
}
