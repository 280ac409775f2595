/** To the voice worker: the port on which the AudioWorklet sends 512 samples (16 kHz) at a time. */
export type VoiceRequest = { readonly type: 'listen'; readonly port: MessagePort };

/** About a tenth of a second of sound. */
export interface Heard {
  /** Mean speech probability, 0–1. */
  readonly speechRatio: number;
  readonly levelDbfs: number;
  /** Digital zeros throughout. */
  readonly silent: boolean;
  /** How many pieces of 32 ms this is. */
  readonly frames: number;
}

export type VoiceReply =
  | { readonly type: 'ready' }
  | { readonly type: 'heard'; readonly heard: Heard }
  | { readonly type: 'failed'; readonly message: string };
