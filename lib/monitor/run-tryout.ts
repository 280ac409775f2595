import type { DeviceChoice } from '../db/schema';
import { DeviceError } from '../detectors/monitor/open-device';
import { createTryout, type Moment } from '../engine/tryout';
import type { Fact } from '../observations';
import type { RuleSetup } from '../rules/index';
import { createClock } from './clock';
import { openSenses } from './open-senses';
import { createPlacer } from './place-fact';
import { createPulse, type Pulse } from './pulse';

/** Camera, microphone and rules as in a session, without one: nothing is stored. */
export interface RunningTryout {
  /**
   * Resolves with the first camera frame.
   *
   * @throws {DeviceError} if a device or a model cannot be had
   */
  readonly begun: Promise<void>;
  setUp(setup: RuleSetup): void;
  /** `null` before the first frame. */
  moment(): Moment | null;
}

export interface TryoutOptions {
  readonly devices: DeviceChoice;
  readonly setup: RuleSetup;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** As often as a session looks when something happens: who tries things out wants to see them at once. */
const FRAME_EVERY_MS = 125;
const BEAT_EVERY_MS = 1000;
/** As in a session: an open camera that shows nothing for this long is held by something else. */
const FIRST_FRAME_WITHIN_MS = 15_000;

/** What exists once the first frame has come. */
interface Running {
  readonly pulse: Pulse;
  readonly place: ReturnType<typeof createPlacer>;
}

export function runTryout({ devices, setup, signal }: TryoutOptions): RunningTryout {
  const now = createClock();
  const tryout = createTryout(setup);
  const firstFrame = Promise.withResolvers<void>();
  const waiting: { readonly fact: Fact; readonly at: number }[] = [];
  let running: Running | null = null;

  function begin(startedAt: number): Running {
    const pulse = createPulse(startedAt, observe);
    const timer = setInterval(() => pulse.beat(now()), BEAT_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    return { pulse, place: createPlacer(startedAt) };
  }

  function observe(fact: Fact, at: number): void {
    if (running === null) {
      waiting.push({ fact, at });
      return;
    }
    if (fact.kind === 'camera' || fact.kind === 'microphone') {
      running.pulse.deviceChanged(fact.kind, fact.state === 'live' || fact.state === 'silent', at);
    }
    tryout.observe(running.place(fact, at));
  }

  function sawFrame(at: number): void {
    if (running) {
      running.pulse.sawFrame(at);
      return;
    }
    running = begin(at);
    for (const { fact, at: seenAt } of waiting.splice(0)) observe(fact, seenAt);
    firstFrame.resolve();
  }

  async function open(): Promise<void> {
    const senses = openSenses({
      keepsPictures: false,
      keepsSound: false,
      devices,
      now,
      frameEveryMs: () => FRAME_EVERY_MS,
      emit: observe,
      onFrame: sawFrame,
      onSound: (at) => running?.pulse.heardSound(at),
      signal,
    });
    await senses.opened;
    const dark = new DeviceError('device-in-use', { cause: 'The camera shows nothing.' });
    const timer = setTimeout(() => firstFrame.reject(dark), FIRST_FRAME_WITHIN_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    await firstFrame.promise;
    clearTimeout(timer);
  }

  return { begun: open(), setUp: tryout.setUp, moment: () => (running ? tryout.moment() : null) };
}
