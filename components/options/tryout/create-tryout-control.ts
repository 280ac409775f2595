import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceChoice } from '../../../lib/db/schema';
import { DeviceError } from '../../../lib/detectors/monitor/open-device';
import type { Moment } from '../../../lib/engine/tryout';
import type { FailureCode } from '../../../lib/locales/en/failures';
import { type RunningTryout, runTryout } from '../../../lib/monitor/run-tryout';
import type { RuleSetup } from '../../../lib/rules/index';
import { askForDevices } from './ask-for-devices';

export type TryoutState =
  | { readonly state: 'off'; readonly why: 'not-started' | 'stopped' | 'out-of-sight' }
  | { readonly state: 'starting' }
  | { readonly state: 'running' }
  | { readonly state: 'problem'; readonly why: FailureCode }
  | { readonly state: 'failed'; readonly error: unknown };

export interface TryoutControl {
  readonly state: ReadonlySignal<TryoutState>;
  /** What is measured, renewed several times a second while it runs. */
  readonly moment: ReadonlySignal<Moment | null>;
  start(devices: DeviceChoice, setup: RuleSetup, showEveryMs: number): Promise<void>;
  /** Judges with other numbers from now on. */
  setUp(setup: RuleSetup): void;
  stop(why: Extract<TryoutState, { state: 'off' }>['why']): void;
}

export function createTryoutControl(): TryoutControl {
  const state = signal<TryoutState>({ state: 'off', why: 'not-started' });
  const moment = signal<Moment | null>(null);
  let abort = new AbortController();
  let tryout: RunningTryout | null = null;
  let setup: RuleSetup = {};

  function letGo(): void {
    abort.abort(new Error('It was stopped.'));
    tryout = null;
    moment.value = null;
  }

  function fail(error: unknown): void {
    letGo();
    state.value = error instanceof DeviceError ? { state: 'problem', why: error.failure } : { state: 'failed', error };
  }

  async function run(devices: DeviceChoice, showEveryMs: number, { signal }: AbortController): Promise<void> {
    await askForDevices(devices);
    if (signal.aborted) return;
    const running = runTryout({ devices, setup, signal });
    tryout = running;
    await running.begun;
    if (signal.aborted) return;
    const timer = setInterval(() => {
      moment.value = running.moment();
    }, showEveryMs);
    signal.addEventListener('abort', () => clearInterval(timer));
    state.value = { state: 'running' };
  }

  return {
    state,
    moment,
    async start(devices, firstSetup, showEveryMs) {
      letGo();
      const mine = new AbortController();
      abort = mine;
      setup = firstSetup;
      state.value = { state: 'starting' };
      await run(devices, showEveryMs, mine).catch((error) => {
        // Whatever fails after a stop is the stop's doing.
        if (!mine.signal.aborted) fail(error);
      });
    },
    setUp(next) {
      setup = next;
      tryout?.setUp(next);
      if (tryout) moment.value = tryout.moment();
    },
    stop(why) {
      letGo();
      state.value = { state: 'off', why };
    },
  };
}
