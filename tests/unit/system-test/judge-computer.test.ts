import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../lib/system-test/checks';
import type { ConnectedDevice } from '../../../lib/system-test/devices';
import { SESSION_BYTES } from '../../../lib/system-test/disk';

describe('permissions', () => {
  const GRANTED = { camera: 'granted', microphone: 'granted', refused: false } as const;

  it.each([
    [{}, 'pass', /are allowed/],
    [{ camera: 'denied' }, 'fail', /^Blocked: camera\.$/],
    [{ camera: 'denied', microphone: 'denied' }, 'fail', /^Blocked: camera and microphone\.$/],
    [{ camera: 'denied', microphone: 'prompt' }, 'fail', /camera/],
    [{ microphone: 'prompt' }, 'look', /^Not allowed yet: microphone\.$/],
    [{ camera: 'prompt', microphone: 'prompt', refused: true }, 'fail', /not allowed/],
    [{ camera: 'unknown', microphone: 'unknown' }, 'info', /does not tell/],
    [{ camera: 'unknown', microphone: 'unknown', refused: true }, 'fail', /not allowed/],
  ] as const)('%j are judged %s', (changes, grade, words) => {
    const judgement = CHECKS.permissions.judge({ ...GRANTED, ...changes });
    expect(judgement.grade).toBe(grade);
    expect(judgement.text).toMatch(words);
    if (grade === 'fail' || grade === 'look') expect(judgement.next).toMatch(/Allow/);
  });
});

describe('graphics', () => {
  it.each([
    [{ webGl: true, renderer: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics)' }, 'pass', /graphics card\.$/],
    [{ webGl: true, renderer: null }, 'pass', /graphics card\.$/],
    [{ webGl: true, renderer: 'ANGLE (Google, Vulkan 1.3 (SwiftShader Device))' }, 'pass', /without a graphics card/],
    [{ webGl: true, renderer: 'llvmpipe (LLVM 15)' }, 'pass', /without a graphics card/],
    [{ webGl: false, renderer: null }, 'fail', /graphics acceleration is off/],
  ])('%j are judged %s', (measured, grade, words) => {
    const judgement = CHECKS.graphics.judge(measured);
    expect(judgement.grade).toBe(grade);
    expect(judgement.text).toMatch(words);
  });
});

describe('displays', () => {
  it.each([
    [{ extended: false, count: 1 }, 'pass', /mirrors this one is not listed/],
    [{ extended: false, count: null }, 'pass', /mirrors this one is not listed/],
    [{ extended: true, count: 2 }, 'fail', /^2 displays/],
    [{ extended: true, count: null }, 'fail', /^More than one display/],
    // The window may know before the list does.
    [{ extended: true, count: 1 }, 'fail', /^More than one display/],
    [{ extended: false, count: 2 }, 'fail', /^2 displays/],
    [{ extended: null, count: null }, 'info', /does not tell/],
  ])('%j are judged %s', (measured, grade, words) => {
    const judgement = CHECKS.displays.judge(measured);
    expect(judgement.grade).toBe(grade);
    expect(judgement.text).toMatch(words);
  });
});

describe('connected devices', () => {
  const CAMERA: ConnectedDevice = { kind: 'camera', label: 'Integrated Camera (04f2:b6d9)', inUse: true };
  const device = (kind: ConnectedDevice['kind'], label: string, inUse = false) => ({ kind, label, inUse });
  const judge = (...others: readonly ConnectedDevice[]) => CHECKS.devices.judge({ devices: [CAMERA, ...others] });

  it.each([
    'AirPods Pro',
    'Galaxy Buds2 Pro (Bluetooth)',
    'Pixel Buds',
    'Headset (WH-1000XM4 Hands-Free AG Audio)',
    'Headphones (Realtek(R) Audio)',
    'Headset Microphone (Jabra Evolve 65)',
    'WF-1000XM5',
    'Earphone (High Definition Audio)',
    'Beats Studio',
  ])('named “%s” are to be taken off', (label) => {
    expect(judge(device('speaker', label))).toMatchObject({ grade: 'look', text: `Connected: ${label}.` });
  });

  it.each([
    'Speakers (Realtek(R) Audio)',
    'Built-in Audio Analog Stereo',
    'MacBook Pro Microphone',
    'Microphone Array (Intel® Smart Sound Technology)',
    'HDMI 1 (Buddy 24" display)',
    'Logitech BRIO',
    'Elgato Wave:3',
  ])('named “%s” are nothing to speak of', (label) => {
    expect(judge(device('microphone', label, true)).grade).toBe('pass');
  });

  it.each([
    ['camera', 'OBS Virtual Camera'],
    ['microphone', 'CABLE Output (VB-Audio Virtual Cable)'],
    ['microphone', 'BlackHole 2ch'],
    ['microphone', 'VoiceMeeter Output'],
  ] as const)('a %s “%s” that is not real is to be removed, and not to be used', (kind, label) => {
    expect(judge(device(kind, label)).grade).toBe('look');
    expect(judge(device(kind, label, true))).toMatchObject({ grade: 'fail', text: expect.stringContaining(label) });
  });

  it('names each once', () => {
    expect(judge(device('speaker', 'AirPods'), device('microphone', 'AirPods')).text).toBe('Connected: AirPods.');
  });

  it('are not judged without their names', () => {
    expect(CHECKS.devices.judge({ devices: [] }).grade).toBe('untested');
  });
});

describe('full screen', () => {
  it.each([
    [{ possible: true, tried: null }, 'pass'],
    [{ possible: false, tried: null }, 'fail'],
    [{ possible: true, tried: 'worked' }, 'pass'],
    [{ possible: true, tried: 'refused' }, 'fail'],
  ] as const)('%j is judged %s', (measured, grade) => {
    expect(CHECKS['full-screen'].judge(measured).grade).toBe(grade);
  });
});

describe('page zoom', () => {
  it.each([
    [1, 1, 'pass', /as far as can be seen/],
    [1.004, 1, 'pass', /100 %/],
    [1.1, 1, 'look', /^This page is shown at 110 %/],
    [0.9, 1, 'look', /90 %/],
    [1.25, 1.25, 'look', /^The browser shows pages at 125 %/],
    [1, null, 'pass', /100 %/],
    [null, null, 'info', /does not tell/],
  ])('of %s on this page and %s elsewhere is judged %s', (pageRatio, usualRatio, grade, words) => {
    const judgement = CHECKS.zoom.judge({ pageRatio, usualRatio });
    expect(judgement.grade).toBe(grade);
    expect(judgement.text).toMatch(words);
  });
});

describe('room for the log', () => {
  it('is reckoned to be some megabytes for a long session', () => {
    expect(SESSION_BYTES).toBeGreaterThan(5e6);
    expect(SESSION_BYTES).toBeLessThan(50e6);
  });

  it.each([
    [10 * SESSION_BYTES, 'pass'],
    [10 * SESSION_BYTES - 1, 'look'],
    [SESSION_BYTES, 'look'],
    [SESSION_BYTES - 1, 'fail'],
    [0, 'fail'],
    [null, 'untested'],
  ])('of %s bytes is judged %s', (freeBytes, grade) => {
    expect(CHECKS.disk.judge({ freeBytes }).grade).toBe(grade);
  });

  it('is told in the unit that fits', () => {
    expect(CHECKS.disk.judge({ freeBytes: 73.9e9 }).text).toMatch(/^73 GB free/);
    expect(CHECKS.disk.judge({ freeBytes: 200e6 }).text).toMatch(/^200 MB free/);
  });
});

describe('what is only told', () => {
  it.each([
    [0, 'No other tab is open.', null],
    [1, '1 other tab is open.', expect.stringMatching(/Close/)],
    [7, '7 other tabs are open.', expect.stringMatching(/Close/)],
  ])('with %s other tabs is “%s”', (count, text, next) => {
    expect(CHECKS['other-tabs'].judge({ count })).toEqual({ grade: 'info', text, next });
  });

  it('is that no speakers are needed', () => {
    expect(CHECKS.speakers.judge(null)).toMatchObject({ grade: 'info', text: expect.stringMatching(/Not needed/) });
  });
});
