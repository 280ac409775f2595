import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { ModelLoadError } from './model-load-error';
import { ownUrl } from './own-url';

const SAMPLE_RATE_HZ = 16_000;
const FRAME_SAMPLES = 512;
/** The model reads each frame together with the end of the one before. */
const CONTEXT_SAMPLES = 64;
const STATE_SHAPE = [2, 1, 128];

export interface VoiceModel {
  /**
   * @param samples512 the next 32 ms of sound: 512 samples at 16 kHz, mono, within -1…1
   * @returns the probability of speech, 0–1; wait for it before the next frame
   * @throws RangeError when there are not 512 samples
   */
  process(samples512: Float32Array): Promise<number>;
  /** Forgets everything heard, as before the first frame. */
  reset(): void;
}

/**
 * Loads Silero VAD (version 6) and its runtime from the extension's own files, for a classic worker.
 * @throws ModelLoadError
 */
export async function loadVoiceModel(): Promise<VoiceModel> {
  // One thread: more need a cross-origin isolated page, and a frame takes about 1 ms of its 32 anyway.
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = {
    mjs: ownUrl('/ort/ort-wasm-simd-threaded.mjs'),
    wasm: ownUrl('/ort/ort-wasm-simd-threaded.wasm'),
  };
  try {
    return listenWith(await InferenceSession.create(ownUrl('/models/silero_vad_v6.onnx')));
  } catch (cause) {
    throw new ModelLoadError('voice model', cause);
  }
}

function listenWith(session: InferenceSession): VoiceModel {
  const input = new Float32Array(CONTEXT_SAMPLES + FRAME_SAMPLES);
  const inputTensor = new Tensor('float32', input, [1, input.length]);
  const sampleRate = new Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE_HZ)), []);
  let state = emptyState();

  async function process(samples512: Float32Array): Promise<number> {
    if (samples512.length !== FRAME_SAMPLES) {
      throw new RangeError(`A voice frame has ${FRAME_SAMPLES} samples, not ${samples512.length}.`);
    }
    input.set(samples512, CONTEXT_SAMPLES);
    const { output, stateN } = await session.run({ input: inputTensor, state, sr: sampleRate });
    input.copyWithin(0, FRAME_SAMPLES);
    if (!(stateN instanceof Tensor)) throw new TypeError('The voice model returned no state.');
    state = stateN;
    return Number(output?.data[0]);
  }

  function reset(): void {
    input.fill(0);
    state = emptyState();
  }

  return { process, reset };
}

function emptyState(): Tensor {
  return new Tensor('float32', new Float32Array(2 * 128), STATE_SHAPE);
}
