import { describe, expect, it } from 'vitest';
import { deviceKey, type ListedDevice, newDevices } from '../../../lib/lockdown/new-devices';

const device = (kind: string, deviceId: string, label = ''): ListedDevice => ({ kind, deviceId, label });
const AT_HOME = [
  device('audioinput', 'default', 'Default'),
  device('audioinput', 'm1', 'Built-in microphone'),
  device('videoinput', 'c1', 'Webcam'),
  device('audiooutput', 's1', 'Built-in speakers'),
];
const known = new Set(AT_HOME.map(deviceKey));

describe('new devices', () => {
  it('are those that were not there before', () => {
    expect(newDevices(known, AT_HOME)).toEqual([]);
    expect(newDevices(known, [...AT_HOME, device('videoinput', 'c2', 'USB camera')])).toEqual(['camera']);
  });

  it.each(['WH-1000 Headphones', 'Gaming headset', 'Somebody’s AirPods Pro', 'Galaxy Buds', 'Wired Earphones'])(
    'that are worn on the head are one device, though the browser lists two: %s',
    (label) => {
      const found = [...AT_HOME, device('audioinput', 'x', label), device('audiooutput', 'x', label)];
      expect(newDevices(known, found)).toEqual(['headphones']);
    },
  );

  it('are each told once by kind', () => {
    const found = [...AT_HOME, device('audioinput', 'x', 'USB'), device('audioinput', 'y'), device('audiooutput', 'z')];
    expect(newDevices(known, found)).toEqual(['microphone', 'speakers']);
  });

  it('are not entries that stand for others, nor kinds that nobody knows', () => {
    const found = [...AT_HOME, device('audiooutput', 'communications', 'Headset'), device('smellinput', 'n1')];
    expect(newDevices(known, found)).toEqual([]);
  });
});
