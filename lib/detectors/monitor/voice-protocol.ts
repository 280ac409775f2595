import type { Heard } from '../../voice/heard';

/** To the voice worker: the port on which the AudioWorklet sends 512 samples (16 kHz) at a time. */
export type VoiceRequest = { readonly type: 'listen'; readonly port: MessagePort };

export type VoiceReply =
  | { readonly type: 'ready' }
  /** `tookMs`: how long the worker needed for it. */
  | { readonly type: 'heard'; readonly heard: Heard; readonly tookMs: number }
  | { readonly type: 'failed'; readonly message: string };
