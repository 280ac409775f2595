import type { Sound, Tone } from '../sounds/sound';

/** Long enough that a tone that begins or ends does not click. */
const EDGE_S = 0.01;

/** Plays a sound made of tones; resolves when it is over, rejects where there is nothing to play it on. */
export async function playSound({ tones, lengthMs }: Sound, signal: AbortSignal): Promise<void> {
  const context = new AudioContext();
  try {
    await context.resume();
    for (const tone of tones) playTone(context, tone);
    await lapse(lengthMs, signal);
  } finally {
    await context.close();
  }
}

function playTone(context: AudioContext, { startMs, lengthMs, hz, gainRatio, shape }: Tone): void {
  const startS = context.currentTime + startMs / 1000;
  const endS = startS + lengthMs / 1000;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, startS);
  gain.gain.linearRampToValueAtTime(gainRatio / hz.length, startS + EDGE_S);
  if (shape === 'held') gain.gain.setValueAtTime(gainRatio / hz.length, endS - EDGE_S);
  gain.gain.linearRampToValueAtTime(0, endS);
  gain.connect(context.destination);
  for (const frequency of hz) {
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency });
    oscillator.connect(gain);
    oscillator.start(startS);
    oscillator.stop(endS);
  }
}

function lapse(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
