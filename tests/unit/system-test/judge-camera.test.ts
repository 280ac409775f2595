import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../lib/system-test/checks';
import type { FramingMeasured } from '../../../lib/system-test/framing';

const picture = (changes = {}) =>
  CHECKS['camera-picture'].judge({ widthPx: 640, heightPx: 480, framesPerS: 15, ...changes });

describe('the camera’s picture', () => {
  it('says what was measured', () => {
    expect(picture()).toEqual({ grade: 'pass', text: '640 × 480 pixels, 15 frames a second.', next: null });
    expect(picture({ framesPerS: null })).toMatchObject({ grade: 'pass', text: '640 × 480 pixels.' });
  });

  it.each([
    [{ heightPx: 480 }, 'pass'],
    [{ heightPx: 479 }, 'look'],
    [{ widthPx: 320, heightPx: 240 }, 'look'],
    [{ widthPx: 320, heightPx: 239 }, 'fail'],
    // Held upright.
    [{ widthPx: 480, heightPx: 640 }, 'pass'],
    [{ framesPerS: 8 }, 'pass'],
    [{ framesPerS: 7.9 }, 'look'],
    [{ framesPerS: 3 }, 'look'],
    [{ framesPerS: 2.9 }, 'fail'],
  ])('with %j is judged %s', (changes, grade) => {
    expect(picture(changes).grade).toBe(grade);
  });
});

describe('light', () => {
  const light = (changes = {}) => CHECKS.light.judge({ lumaMean: 120, lumaSpread: 50, clippedRatio: 0.01, ...changes });

  it.each([
    [{}, 'pass'],
    [{ lumaMean: 60 }, 'pass'],
    [{ lumaMean: 59 }, 'look'],
    [{ lumaMean: 16 }, 'look'],
    [{ lumaMean: 15 }, 'fail'],
    [{ lumaSpread: 8 }, 'pass'],
    [{ lumaSpread: 7.9 }, 'fail'],
    [{ clippedRatio: 0.3 }, 'pass'],
    [{ clippedRatio: 0.31 }, 'look'],
    [{ clippedRatio: 0.6 }, 'look'],
    [{ clippedRatio: 0.61 }, 'fail'],
  ])('with %j is judged %s', (changes, grade) => {
    expect(light(changes).grade).toBe(grade);
  });

  it('tells glare, covered lens and darkness apart in what to do', () => {
    expect(light({ clippedRatio: 0.5 }).next).toMatch(/glare/);
    expect(light({ lumaMean: 5 }).next).toMatch(/shutter/);
    expect(light({ lumaMean: 40 }).next).toMatch(/lamp/);
  });

  it('does not round a little white to none', () => {
    expect(light({ clippedRatio: 0.002 }).text).toContain('under 1 %');
    expect(light({ clippedRatio: 0 }).text).toContain('0 %');
  });
});

describe('sharpness', () => {
  it.each([
    [0.04, 'pass'],
    [0.039, 'look'],
    [null, 'info'],
  ])('of %s is judged %s', (sharpnessRatio, grade) => {
    expect(CHECKS.sharpness.judge({ sharpnessRatio }).grade).toBe(grade);
  });
});

describe('framing', () => {
  const FACE = { heightRatio: 0.4, cutRatio: 0, centre: { x: 0.5, y: 0.45 } };
  const framing = (face: Partial<typeof FACE> | null = {}, changes: Partial<FramingMeasured> = {}) =>
    CHECKS.framing.judge({
      noFaceRatio: 0,
      severalRatio: 0,
      face: face === null ? null : { ...FACE, ...face },
      ...changes,
    });

  it('passes one face in the middle, and says how large it is', () => {
    expect(framing()).toEqual({ grade: 'pass', text: 'One face, 40 % of the picture’s height.', next: null });
  });

  it.each([
    [{ severalRatio: 0.25 }, 'pass'],
    [{ severalRatio: 0.26 }, 'fail'],
    [{ noFaceRatio: 0.1 }, 'pass'],
    [{ noFaceRatio: 0.11 }, 'look'],
    [{ noFaceRatio: 0.5 }, 'look'],
    [{ noFaceRatio: 0.51 }, 'fail'],
  ])('of frames with %j is judged %s', (changes, grade) => {
    expect(framing({}, changes).grade).toBe(grade);
  });

  it.each([
    [{ heightRatio: 0.25 }, 'pass'],
    [{ heightRatio: 0.24 }, 'look'],
    [{ heightRatio: 0.1 }, 'look'],
    [{ heightRatio: 0.09 }, 'fail'],
    [{ heightRatio: 0.7 }, 'pass'],
    [{ heightRatio: 0.71 }, 'look'],
    [{ heightRatio: 0.9 }, 'look'],
    [{ heightRatio: 0.91 }, 'fail'],
    [{ cutRatio: 0.03 }, 'pass'],
    [{ cutRatio: 0.04 }, 'look'],
    [{ cutRatio: 0.33 }, 'look'],
    [{ cutRatio: 0.34 }, 'fail'],
  ])('of a face with %j is judged %s', (face, grade) => {
    expect(framing(face).grade).toBe(grade);
  });

  it.each([
    [{ x: 0.7, y: 0.5 }, null],
    [{ x: 0.71, y: 0.5 }, /on the left of the preview: move to your right/],
    [{ x: 0.29, y: 0.5 }, /on the right of the preview: move to your left/],
    [{ x: 0.5, y: 0.71 }, /low/],
    [{ x: 0.5, y: 0.29 }, /high/],
  ])('of a face at %j says where to move, as the mirrored preview shows it', (centre, words) => {
    const { grade, next } = framing({ centre });
    expect(grade).toBe(words === null ? 'pass' : 'look');
    if (words) expect(next).toMatch(words);
  });

  it('without a face says what to do', () => {
    expect(framing(null, { noFaceRatio: 1 })).toMatchObject({ grade: 'fail', text: 'No face was found.' });
  });
});

describe('the speed of pictures', () => {
  it.each([
    [100, 'pass'],
    [101, 'look'],
    [333, 'look'],
    [334, 'fail'],
    [null, 'fail'],
  ])('of %s ms a frame is judged %s', (medianFrameMs, grade) => {
    expect(CHECKS['vision-speed'].judge({ medianFrameMs }).grade).toBe(grade);
  });
});
