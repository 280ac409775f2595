import type { Heard } from '../../voice/heard';

/** To the voice worker. */
export type VoiceRequest =
  /** The port on which the AudioWorklet sends 512 samples (16 kHz) at a time; how many samples are kept in memory. */
  | { readonly type: 'listen'; readonly port: MessagePort; readonly keepSamples: number }
  /** Asks for what is kept. */
  | { readonly type: 'clip' };

export type VoiceReply =
  | { readonly type: 'ready' }
  /** `tookMs`: how long the worker needed for it. */
  | { readonly type: 'heard'; readonly heard: Heard; readonly tookMs: number }
  /** 16 bits a sample, 16 kHz. */
  | { readonly type: 'clip'; readonly samples: Int16Array }
  | { readonly type: 'failed'; readonly message: string };
