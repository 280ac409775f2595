import { describe, expect, it } from 'vitest';
import { createFrameCollector } from '../../../lib/system-test/collect-frames';
import { createSoundCollector } from '../../../lib/system-test/collect-sounds';
import { seenFace, seenFrame } from '../../fixtures/seen';

describe('frames taken together', () => {
  it('are nothing before the first', () => {
    expect(createFrameCollector().measured()).toBeNull();
  });

  it('give shares of frames and the middle of what was measured', () => {
    const frames = createFrameCollector();
    const face = (left: number) => seenFace({ box: { left, top: 0.2, right: left + 0.2, bottom: 0.6 } });
    for (const left of [0.3, 0.4, 0.9]) frames.take(seenFrame(1, { faces: [face(left)], elapsedMs: 100 * left }), 1);
    frames.take(seenFrame(1, { faces: [face(0.4), face(0)], elapsedMs: 40 }), 2);
    frames.take(seenFrame(1, { faces: [], elapsedMs: 1000 }), 0);
    const measured = frames.measured();
    expect(measured?.framing).toMatchObject({ noFaceRatio: 0.2, severalRatio: 0.2 });
    expect(measured?.framing.face?.centre.x).toBeCloseTo(0.5);
    expect(measured?.framing.face?.heightRatio).toBeCloseTo(0.4);
    expect(measured?.medianFrameMs).toBe(40);
  });

  it('know no face where none was seen', () => {
    const frames = createFrameCollector();
    frames.take(seenFrame(1, { faces: [] }), 0);
    expect(frames.measured()?.framing).toEqual({ noFaceRatio: 1, severalRatio: 0, face: null });
  });
});

describe('sounds taken together', () => {
  const heard = (levelDbfs: number, speechRatio = 0, silent = false) => ({ levelDbfs, speechRatio, silent, frames: 3 });

  it('are nothing before the first', () => {
    expect(createSoundCollector().measured()).toBeNull();
  });

  it('measure the room before the voice is asked for, and the voice afterwards', () => {
    const sounds = createSoundCollector();
    for (const level of [-60, -61, -62, -40]) sounds.take(heard(level), 5, 'quiet');
    for (const level of [-20, -22, -24, -26]) sounds.take(heard(level, 0.9), 7, 'speak');
    sounds.take(heard(-12), 6, 'speak');
    expect(sounds.measured()).toEqual({
      microphone: { silent: false, voiceDbfs: -22, loudestDbfs: -12, floorDbfs: -62 },
      roomNoise: { silent: false, floorDbfs: -62, loudestDbfs: -40, speechRatio: 0 },
      medianReportMs: 6,
    });
  });

  it('take a cough for no voice, and are done after some syllables', () => {
    const sounds = createSoundCollector();
    sounds.take(heard(-60), 5, 'quiet');
    for (let count = 0; count < 3; count += 1) sounds.take(heard(-20, 0.5), 5, 'speak');
    expect(sounds.measured()?.microphone.voiceDbfs).toBeNull();
    sounds.take(heard(-20, 0.5), 5, 'speak');
    expect(sounds.measured()?.microphone.voiceDbfs).toBe(-20);
    expect(sounds.heardVoice()).toBe(false);
    for (let count = 4; count < 8; count += 1) sounds.take(heard(-20, 0.5), 5, 'speak');
    expect(sounds.heardVoice()).toBe(true);
  });

  it('tell speech in the quiet, and digital silence', () => {
    const spoken = createSoundCollector();
    for (const speech of [0.9, 0.1]) spoken.take(heard(-30, speech), 5, 'quiet');
    expect(spoken.measured()?.roomNoise.speechRatio).toBe(0.5);
    const silent = createSoundCollector();
    silent.take(heard(-100, 0, true), 5, 'quiet');
    expect(silent.measured()?.microphone.silent).toBe(true);
    silent.take(heard(-70, 0, false), 5, 'quiet');
    expect(silent.measured()?.microphone.silent).toBe(false);
  });
});
