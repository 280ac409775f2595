import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../lib/system-test/checks';

describe('the microphone', () => {
  const microphone = (changes = {}) =>
    CHECKS.microphone.judge({ silent: false, voiceDbfs: -25, loudestDbfs: -18, floorDbfs: -60, ...changes });

  it('says how loud the voice is', () => {
    expect(microphone().text).toBe('Your voice: −25 dB, 35 dB above the room.');
  });

  it.each([
    [{}, 'pass'],
    [{ voiceDbfs: -45 }, 'pass'],
    [{ voiceDbfs: -46 }, 'look'],
    [{ loudestDbfs: -9 }, 'pass'],
    [{ loudestDbfs: -8 }, 'look'],
    [{ voiceDbfs: -30, floorDbfs: -40 }, 'pass'],
    [{ voiceDbfs: -30, floorDbfs: -39 }, 'look'],
    [{ voiceDbfs: null }, 'look'],
    [{ silent: true, voiceDbfs: null, loudestDbfs: -100, floorDbfs: -100 }, 'fail'],
  ])('with %j is judged %s', (changes, grade) => {
    expect(microphone(changes).grade).toBe(grade);
  });

  it.each([
    [{ silent: true }, /mute switch/],
    [{ loudestDbfs: -2 }, /level down/],
    [{ voiceDbfs: -50 }, /level up/],
    [{ voiceDbfs: -30, floorDbfs: -35 }, /quieter/],
    [{ voiceDbfs: null }, /say a sentence/],
  ])('with %j says what to do', (changes, words) => {
    expect(microphone(changes).next).toMatch(words);
  });
});

describe('the room’s noise', () => {
  const room = (changes = {}) =>
    CHECKS['room-noise'].judge({ silent: false, floorDbfs: -60, loudestDbfs: -50, speechRatio: 0, ...changes });

  it.each([
    [{}, 'pass'],
    [{ floorDbfs: -45 }, 'pass'],
    [{ floorDbfs: -44 }, 'look'],
    [{ floorDbfs: -32, loudestDbfs: -30 }, 'look'],
    [{ floorDbfs: -31, loudestDbfs: -30 }, 'fail'],
    [{ speechRatio: 0.3 }, 'pass'],
    [{ speechRatio: 0.31 }, 'look'],
    [{ loudestDbfs: -32 }, 'pass'],
    [{ loudestDbfs: -31 }, 'look'],
    [{ floorDbfs: -46, loudestDbfs: -26 }, 'pass'],
    [{ silent: true, floorDbfs: -100, loudestDbfs: -100 }, 'untested'],
  ])('with %j is judged %s', (changes, grade) => {
    expect(room(changes).grade).toBe(grade);
  });

  it('tells a voice from noise', () => {
    expect(room({ speechRatio: 0.8 }).text).toMatch(/voice/);
  });
});

describe('the speed of sound', () => {
  it.each([
    [48, 'pass'],
    [49, 'look'],
    [96, 'look'],
    [97, 'fail'],
    [null, 'fail'],
  ])('of %s ms for 96 ms is judged %s', (medianReportMs, grade) => {
    expect(CHECKS['voice-speed'].judge({ medianReportMs }).grade).toBe(grade);
  });

  it('shows small numbers with a digit', () => {
    expect(CHECKS['voice-speed'].judge({ medianReportMs: 4.26 }).text).toMatch(/^4\.3 ms/);
  });
});
