import type { DeviceState, Fact } from '../../observations';
import type { Heard } from '../../voice/heard';
import { createSoundReader } from '../../voice/sound-reader';
import { keepDevice } from './keep-device';
import { PCM_PROCESSOR } from './pcm-worklet';
import type { SupervisedWorker } from './supervised-worker';
import type { VoiceReply, VoiceRequest } from './voice-protocol';

export type VoiceWorker = SupervisedWorker<VoiceRequest, VoiceReply>;

export interface Microphone {
  /** The last seconds of sound, if they are kept: 16 bits a sample, 16 kHz. `null` if the worker does not answer. */
  clip(): Promise<Int16Array | null>;
  readonly voiceFrames: () => number;
}

export interface MicrophoneOptions {
  readonly worker: VoiceWorker;
  readonly deviceId: string | null;
  readonly now: () => number;
  readonly emit: (fact: Fact, at: number) => void;
  /** Called for each piece of sound understood; `at` is epoch ms. */
  readonly onSound: (at: number) => void;
  /** How much sound is kept in memory, milliseconds; default: none. */
  readonly keepMs?: number;
  /** For who tests the microphone itself: what was measured, and how long the worker took for it. */
  readonly onHeard?: (heard: Heard, tookMs: number) => void;
  readonly onTrack?: (track: MediaStreamTrack) => void;
  readonly signal: AbortSignal;
}

/** The speech model's own rate. */
export const SAMPLE_RATE = 16_000;
/** About a second of digital zeros: shorter runs are gaps in delivery. */
const SILENT_REPORTS = 10;
/** Ten reports a second are due; a worker that sends none for this long is stuck. */
const STUCK_AFTER_MS = 4000;

/**
 * Opens the microphone and emits about ten times a second what is heard.
 *
 * @throws {DeviceError} if the microphone cannot be opened.
 */
export async function watchMicrophone(options: MicrophoneOptions): Promise<Microphone> {
  const { worker, deviceId, now, emit, onSound, signal } = options;
  const reader = createSoundReader();
  const audio = await openAudio(signal);
  let deviceState: DeviceState = 'live';
  let silentReports = 0;
  let voiceFrames = 0;
  let heardAt = now();

  const reportState = () => {
    const silent = deviceState === 'live' && silentReports >= SILENT_REPORTS;
    emit({ kind: 'microphone', state: silent ? 'silent' : deviceState }, now());
  };

  function hear(heard: Heard, tookMs: number): void {
    if (signal.aborted) return;
    heardAt = now();
    options.onHeard?.(heard, tookMs);
    voiceFrames += heard.frames;
    const wasSilent = silentReports >= SILENT_REPORTS;
    silentReports = heard.silent ? silentReports + 1 : 0;
    if (wasSilent !== silentReports >= SILENT_REPORTS) reportState();
    onSound(heardAt);
    emit(reader.read(heard), heardAt);
  }

  const connectWorker = () => {
    const { port1, port2 } = new MessageChannel();
    audio.node.port.postMessage(port1, [port1]);
    const keepSamples = ((options.keepMs ?? 0) * SAMPLE_RATE) / 1000;
    worker.post({ type: 'listen', port: port2, keepSamples }, [port2]);
  };

  let clipAsked: ((samples: Int16Array | null) => void)[] = [];
  function answerClips(samples: Int16Array | null): void {
    for (const answer of clipAsked) answer(samples);
    clipAsked = [];
  }

  worker.onReply = (reply) => {
    if (reply.type === 'clip') answerClips(reply.samples);
    else hear(reply.heard, reply.tookMs);
  };
  worker.onReady = () => {
    // What its predecessor had kept is gone with it.
    answerClips(null);
    connectWorker();
  };
  connectWorker();

  await keepDevice(
    {
      kind: 'microphone',
      deviceId,
      use: (track, trackSignal) => {
        listenTo(track, audio, trackSignal);
        options.onTrack?.(track);
      },
      report: (state) => {
        deviceState = state;
        silentReports = 0;
        heardAt = now();
        reportState();
      },
    },
    signal,
  );

  const timer = setInterval(() => {
    if (deviceState !== 'live' || !worker.isReady() || now() - heardAt < STUCK_AFTER_MS) return;
    heardAt = now();
    worker.restart('nothing heard');
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
  signal.addEventListener('abort', () => answerClips(null));
  return {
    voiceFrames: () => voiceFrames,
    clip: () =>
      new Promise((resolve) => {
        clipAsked.push(resolve);
        worker.post({ type: 'clip' }, []);
      }),
  };
}

interface Audio {
  readonly context: AudioContext;
  readonly node: AudioWorkletNode;
}

async function openAudio(signal: AbortSignal): Promise<Audio> {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE });
  signal.addEventListener('abort', () => void context.close());
  await context.audioWorklet.addModule('/pcm-worklet.js');
  const node = new AudioWorkletNode(context, PCM_PROCESSOR, { channelCount: 1, channelCountMode: 'explicit' });
  // Its output is silence; only what leads to the destination is run at all.
  node.connect(context.destination);
  await context.resume();
  // The system may suspend sound, e.g. when another output device takes over.
  context.addEventListener('statechange', () => {
    if (context.state === 'suspended' && !signal.aborted) void context.resume();
  });
  return { context, node };
}

function listenTo(track: MediaStreamTrack, { context, node }: Audio, signal: AbortSignal): void {
  const source = context.createMediaStreamSource(new MediaStream([track]));
  source.connect(node);
  signal.addEventListener('abort', () => source.disconnect());
}
