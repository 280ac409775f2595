import { createForgetInQuiet } from '../../voice/forget-in-quiet';
import type { Heard } from '../../voice/heard';
import { isDigitalSilence, levelDbfs } from '../../voice/level';
import { createRecentSound, type RecentSound } from '../../voice/recent-sound';
import { loadVoiceModel, type VoiceModel } from './load-voice-model';
import type { VoiceReply, VoiceRequest } from './voice-protocol';
import type { WorkerScope } from './worker-scope';

/** 96 ms: short enough for a delay nobody notices, long enough to keep messages rare. */
const FRAMES_PER_REPORT = 3;
/** Two seconds of sound waiting means that the computer cannot keep up; old sound is then dropped. */
const MAX_WAITING_FRAMES = 64;

/** The voice worker: loads the model, says `ready`, then reports what it hears. */
export async function serveVoice(scope: WorkerScope): Promise<void> {
  const reply = (message: VoiceReply) => scope.postMessage(message);
  try {
    const model = await loadVoiceModel();
    await model.process(new Float32Array(512));
    model.reset();
    let recent: RecentSound | null = null;
    scope.addEventListener('message', ({ data }: MessageEvent<VoiceRequest>) => {
      if (data.type === 'clip') {
        reply({ type: 'clip', samples: recent?.read() ?? new Int16Array() });
        return;
      }
      recent = data.keepSamples > 0 ? createRecentSound(data.keepSamples) : null;
      model.reset();
      listen(data.port, model, recent, (heard, tookMs) => reply({ type: 'heard', heard, tookMs }));
    });
    reply({ type: 'ready' });
  } catch (error) {
    reply({ type: 'failed', message: String(error) });
  }
}

function listen(
  port: MessagePort,
  model: VoiceModel,
  recent: RecentSound | null,
  report: (heard: Heard, tookMs: number) => void,
): void {
  const waiting: Float32Array[] = [];
  const forget = createForgetInQuiet();
  let working = false;

  async function work(): Promise<void> {
    working = true;
    while (waiting.length >= FRAMES_PER_REPORT) {
      const startedMs = performance.now();
      const heard = await describe(waiting.splice(0, FRAMES_PER_REPORT), model);
      const tookMs = performance.now() - startedMs;
      if (forget.follow(heard)) model.reset();
      report(heard, tookMs);
    }
    working = false;
  }

  port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    recent?.follow(data);
    waiting.push(data);
    if (waiting.length > MAX_WAITING_FRAMES) waiting.splice(0, waiting.length - FRAMES_PER_REPORT);
    // A model that fails leaves `working` set: reports stop, and the monitor restarts a silent worker.
    if (!working) void work();
  };
}

async function describe(frames: readonly Float32Array[], model: VoiceModel): Promise<Heard> {
  let speech = 0;
  for (const frame of frames) speech += await model.process(frame);
  const samples = new Float32Array(frames.reduce((length, frame) => length + frame.length, 0));
  let offset = 0;
  for (const frame of frames) {
    samples.set(frame, offset);
    offset += frame.length;
  }
  return {
    speechRatio: speech / frames.length,
    levelDbfs: levelDbfs(samples),
    silent: isDigitalSilence(samples),
    frames: frames.length,
  };
}
