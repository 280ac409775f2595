import { describe, expect, it } from 'vitest';
import { isVirtualCamera } from '../../../lib/vision/virtual-camera';

describe('a camera’s name', () => {
  it.each([
    'OBS Virtual Camera',
    'OBS-Camera',
    'ManyCam Virtual Webcam',
    'XSplit VCam',
    'Snap Camera',
    'mmhmm Camera',
    'Camera (NVIDIA Broadcast)',
    'Dummy video device (0x0000)',
    'v4l2loopback',
    'obs virtual camera (m-de:vice)',
  ])('is that of a program: %s', (label) => {
    expect(isVirtualCamera(label)).toBe(true);
  });

  it.each([
    'Integrated Camera (04f2:b6d9)',
    'HD Pro Webcam C920 (046d:082d)',
    'FaceTime HD Camera (Built-in)',
    'Logitech BRIO',
    'DroidCam Source 3',
    'iPhone Camera',
    'EpocCam HD',
    'fake_device_0',
    'Snapdragon Camera',
    'Jobsite HD',
    '',
  ])('is that of a device: %s', (label) => {
    expect(isVirtualCamera(label)).toBe(false);
  });
});
