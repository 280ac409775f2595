import { median } from '../vision/median';
import type { Heard } from '../voice/heard';
import { createNoiseFloor } from '../voice/noise-floor';
import type { MicrophoneMeasured } from './microphone';
import type { RoomNoiseMeasured } from './room-noise';

/** What the voice worker says about the sounds of a test, taken together. */
export interface SoundCollector {
  /** @param asked what the person was asked to do meanwhile */
  take(heard: Heard, tookMs: number, asked: 'quiet' | 'speak'): void;
  /** Whether a voice has been heard for long enough to judge it, after it was asked for. */
  readonly heardVoice: () => boolean;
  /** `null` before the first sound. */
  measured(): {
    readonly microphone: MicrophoneMeasured;
    readonly roomNoise: RoomNoiseMeasured;
    readonly medianReportMs: number;
  } | null;
}

/** The speech model's own usual limit. */
const SPEECH_FROM_RATIO = 0.5;
/** Of a tenth of a second each: three or four syllables. */
const VOICE_REPORTS = 8;
/** Less is a cough. */
const LEAST_VOICE_REPORTS = 4;

export function createSoundCollector(): SoundCollector {
  const quiet: Heard[] = [];
  const spoken: Heard[] = [];
  const tookMs: number[] = [];
  const voice = () => spoken.filter(({ speechRatio }) => speechRatio >= SPEECH_FROM_RATIO);

  return {
    take(heard, took, asked) {
      (asked === 'quiet' ? quiet : spoken).push(heard);
      tookMs.push(took);
    },
    heardVoice: () => voice().length >= VOICE_REPORTS,
    measured() {
      const all = [...quiet, ...spoken];
      const medianReportMs = median(tookMs);
      if (medianReportMs === null) return null;
      const silent = all.every((heard) => heard.silent);
      const floorDbfs = floorOf(quiet.length > 0 ? quiet : all);
      const voices = voice().map(({ levelDbfs }) => levelDbfs);
      return {
        microphone: {
          silent,
          voiceDbfs: voices.length < LEAST_VOICE_REPORTS ? null : median(voices),
          loudestDbfs: loudest(all),
          floorDbfs,
        },
        roomNoise: { silent, floorDbfs, loudestDbfs: loudest(quiet), speechRatio: speechShare(quiet) },
        medianReportMs,
      };
    },
  };
}

function floorOf(sounds: readonly Heard[]): number {
  const floor = createNoiseFloor();
  return sounds.reduce((_, { levelDbfs }) => floor.follow(levelDbfs), 0);
}

function loudest(sounds: readonly Heard[]): number {
  return Math.max(...sounds.map(({ levelDbfs }) => levelDbfs));
}

function speechShare(sounds: readonly Heard[]): number {
  return sounds.filter(({ speechRatio }) => speechRatio >= SPEECH_FROM_RATIO).length / Math.max(1, sounds.length);
}
