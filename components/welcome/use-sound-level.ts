import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isDigitalSilence, levelDbfs } from '../../lib/voice/level';

/** Often enough to look alive; with reduced motion, rarely enough not to flicker. */
const LIVELY_MS = 50;
const CALM_MS = 500;
/** Headsets may deliver digital silence for a moment while they wake up. */
const SILENT_AFTER_MS = 3000;

export interface SoundLevel {
  /** dB below full scale; `-Infinity` before the first measurement. */
  readonly dbfs: ReadonlySignal<number>;
  /** Whether the microphone delivers digital silence, as a hardware mute does. */
  readonly silent: ReadonlySignal<boolean>;
}

export function useSoundLevel(stream: MediaStream): SoundLevel {
  const dbfs = useSignal(Number.NEGATIVE_INFINITY);
  const silent = useSignal(false);
  useEffect(() => {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const everyMs = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_MS : LIVELY_MS;
    let silentMs = 0;
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      dbfs.value = levelDbfs(samples);
      silentMs = isDigitalSilence(samples) ? silentMs + everyMs : 0;
      silent.value = silentMs >= SILENT_AFTER_MS;
    }, everyMs);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);
  return { dbfs, silent };
}
