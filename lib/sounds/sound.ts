/** One tone of a sound. All sounds are made from such tones; none is a recording. */
export interface Tone {
  readonly startMs: number;
  readonly lengthMs: number;
  /** One frequency, or several at once. */
  readonly hz: readonly number[];
  /** Peak of the tone, 0–1. */
  readonly gainRatio: number;
  /** `dies`: struck, like a bell. `held`: as loud throughout. */
  readonly shape: 'dies' | 'held';
}

export interface Sound {
  readonly lengthMs: number;
  readonly tones: readonly Tone[];
  /** Whether the speech model may take it for somebody who speaks. */
  readonly passesForSpeech: boolean;
}

export function soundOf(tones: readonly Tone[], passesForSpeech: boolean): Sound {
  const lengthMs = Math.max(...tones.map((tone) => tone.startMs + tone.lengthMs));
  return { tones, lengthMs, passesForSpeech };
}
