import { describe, expect, it } from 'vitest';
import { devicePermission, type MediaSource, openDevices } from '../../../lib/platform/device-access';

const DEFAULTS = { cameraId: null, microphoneId: null };

interface Machine {
  readonly cameras?: number;
  readonly microphones?: number;
  /** What `getUserMedia` does; a name means that it fails so. */
  answer(constraints: MediaStreamConstraints): string | null;
}

function machine({ cameras = 1, microphones = 1, answer }: Machine) {
  const asked: MediaStreamConstraints[] = [];
  let open = 0;
  const devices: MediaSource = {
    async getUserMedia(constraints = {}) {
      asked.push(constraints);
      const error = answer(constraints);
      if (error) throw new DOMException('refused', error);
      open += 1;
      const track = { stop: () => (open -= 1) };
      return { getTracks: () => [track] } as unknown as MediaStream;
    },
    async enumerateDevices() {
      const kinds = [...Array(cameras).fill('videoinput'), ...Array(microphones).fill('audioinput')];
      return kinds.map((kind) => ({ kind, deviceId: '', groupId: '', label: '', toJSON: () => ({}) }));
    },
  };
  return { devices, asked, stillOpen: () => open };
}

describe('opening camera and microphone', () => {
  it('asks for both at once, with the sound as it is', async () => {
    const { devices, asked } = machine({ answer: () => null });
    await expect(openDevices(DEFAULTS, devices)).resolves.toMatchObject({ opened: true, usedDefault: false });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      video: {},
      audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
    });
  });

  it('takes the chosen devices', async () => {
    const { devices, asked } = machine({ answer: () => null });
    await openDevices({ cameraId: 'c1', microphoneId: 'm1' }, devices);
    expect(asked[0]).toMatchObject({ video: { deviceId: { exact: 'c1' } }, audio: { deviceId: { exact: 'm1' } } });
  });

  it('falls back to the defaults if a chosen one is gone', async () => {
    const hasChoice = ({ video }: MediaStreamConstraints) => typeof video === 'object' && 'deviceId' in video;
    const { devices } = machine({ answer: (wish) => (hasChoice(wish) ? 'OverconstrainedError' : null) });
    const access = await openDevices({ cameraId: 'unplugged', microphoneId: null }, devices);
    expect(access).toMatchObject({ opened: true, usedDefault: true });
  });

  it.each([
    ['NotAllowedError', 'permission-denied'],
    ['SecurityError', 'permission-denied'],
    ['NotReadableError', 'device-in-use'],
    ['AbortError', 'device-in-use'],
  ])('takes %s for %s', async (error, why) => {
    const { devices } = machine({ answer: () => error });
    expect(await openDevices(DEFAULTS, devices)).toEqual({ opened: false, why });
  });

  it.each([
    [{ cameras: 0 }, 'no-camera'],
    [{ microphones: 0 }, 'no-microphone'],
    [{ cameras: 0, microphones: 0 }, 'no-camera'],
  ])('finds out which device is missing: %j', async (present, why) => {
    const { devices } = machine({ ...present, answer: () => 'NotFoundError' });
    expect(await openDevices(DEFAULTS, devices)).toEqual({ opened: false, why });
  });

  it.each([
    ['audio', 'no-microphone'],
    ['video', 'no-camera'],
  ] as const)('finds out that %s cannot be had although it is listed, and leaves nothing open', async (kind, why) => {
    const { devices, stillOpen } = machine({ answer: (wish) => (wish[kind] ? 'NotFoundError' : null) });
    expect(await openDevices(DEFAULTS, devices)).toEqual({ opened: false, why });
    expect(stillOpen()).toBe(0);
  });

  it('hands on what it does not know', async () => {
    const { devices } = machine({ answer: () => 'InvalidStateError' });
    await expect(openDevices(DEFAULTS, devices)).rejects.toThrow('refused');
  });
});

describe('the permission', () => {
  const permissions = (camera: PermissionState, microphone: PermissionState) => ({
    query: async ({ name }: PermissionDescriptor) =>
      ({ state: name === ('camera' as string) ? camera : microphone }) as PermissionStatus,
  });

  it.each([
    ['granted', 'granted', 'granted'],
    ['granted', 'prompt', 'prompt'],
    ['prompt', 'denied', 'denied'],
    ['denied', 'granted', 'denied'],
  ] as const)('with camera %s and microphone %s is %s', async (camera, microphone, both) => {
    expect(await devicePermission(permissions(camera, microphone))).toBe(both);
  });

  it('is unknown in a browser that does not tell', async () => {
    const query = async () => {
      throw new TypeError('unknown permission name');
    };
    expect(await devicePermission({ query })).toBe('unknown');
  });
});
