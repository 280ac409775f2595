// The AudioWorklet's global scope, as far as it is used here; TypeScript's DOM library does not have it.
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: unknown): void;

export const PCM_PROCESSOR = 'pcm';
/** What the speech model takes at a time: 32 ms at 16 kHz. */
const FRAME_SAMPLES = 512;

/**
 * Registers a processor that collects the first channel into frames of 512 samples and sends each to the
 * port it was last given, so that sound goes from the audio thread to the voice worker directly.
 */
export function registerPcmProcessor(): void {
  class PcmProcessor extends AudioWorkletProcessor {
    private frame = new Float32Array(FRAME_SAMPLES);
    private filled = 0;
    private target: MessagePort | null = null;

    constructor() {
      super();
      this.port.onmessage = ({ data }: MessageEvent<MessagePort>) => {
        this.target = data;
      };
    }

    process([input]: readonly (readonly Float32Array[])[]): boolean {
      const samples = input?.[0];
      if (!samples) return true;
      for (const sample of samples) {
        this.frame[this.filled++] = sample;
        if (this.filled === FRAME_SAMPLES) this.send();
      }
      return true;
    }

    private send(): void {
      this.target?.postMessage(this.frame, [this.frame.buffer]);
      this.frame = new Float32Array(FRAME_SAMPLES);
      this.filled = 0;
    }
  }
  registerProcessor(PCM_PROCESSOR, PcmProcessor);
}
