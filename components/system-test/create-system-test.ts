import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceChoice } from '../../lib/db/schema';
import { checksTogether, runSystemTest } from '../../lib/monitor/system-test/run-system-test';
import type { Instruction, TestListener } from '../../lib/monitor/system-test/test-listener';
import { askForDisplays } from '../../lib/platform/ask-for-displays';
import { systemTest } from '../../lib/settings';
import { CHECK_IDS, type CheckId, checksFrom } from '../../lib/system-test/checks';
import type { Judgement } from '../../lib/system-test/define-check';
import type { StoredTest } from '../../lib/system-test/stored-test';
import type { Seen } from '../../lib/vision/seen';

export type TestState =
  | { readonly state: 'off'; readonly why: 'not-started' | 'finished' | 'stopped' | 'out-of-sight' | 'session' }
  | { readonly state: 'running'; readonly instruction: Instruction | null }
  | { readonly state: 'failed'; readonly error: unknown };

export type WhyStopped = Extract<TestState, { state: 'off' }>['why'];

export type Judgements = Readonly<Partial<Record<CheckId, Judgement>>>;

export interface SystemTestControl {
  readonly state: ReadonlySignal<TestState>;
  /** Of this visit. */
  readonly judgements: ReadonlySignal<Judgements>;
  readonly measuring: ReadonlySignal<ReadonlySet<CheckId>>;
  /** While the camera is on. */
  readonly track: ReadonlySignal<MediaStreamTrack | null>;
  readonly seen: ReadonlySignal<Seen | null>;
  /** Call it in a click. */
  start(ids: readonly CheckId[], devices: DeviceChoice): Promise<void>;
  judge(id: CheckId, judgement: Judgement): Promise<void>;
  stop(why: WhyStopped): void;
}

export function createSystemTest(): SystemTestControl {
  const state = signal<TestState>({ state: 'off', why: 'not-started' });
  const judgements = signal<Judgements>({});
  const measuring = signal<ReadonlySet<CheckId>>(new Set());
  const track = signal<MediaStreamTrack | null>(null);
  const seen = signal<Seen | null>(null);
  let abort = new AbortController();

  function letGo(): void {
    abort.abort(new Error('It was stopped.'));
    measuring.value = new Set();
    track.value = null;
    seen.value = null;
  }

  function instruct(instruction: Instruction | null): void {
    state.value = { state: 'running', instruction };
  }

  /** Something is being measured that comes from the device. */
  const isOn = (source: 'camera' | 'microphone') => checksFrom(source).some((id) => measuring.value.has(id));

  function judged(id: CheckId, judgement: Judgement): void {
    judgements.value = { ...judgements.value, [id]: judgement };
    measuring.value = new Set([...measuring.value].filter((other) => other !== id));
    if (!isOn('camera')) {
      track.value = null;
      seen.value = null;
    }
    if (state.value.state === 'running' && !isOn('microphone')) instruct(isOn('camera') ? 'look' : null);
  }

  function listener({ signal: mine }: AbortController): TestListener {
    // What still comes from a test that was stopped belongs to nobody.
    const ifOn =
      <Given extends readonly unknown[]>(tell: (...given: Given) => void) =>
      (...given: Given) => {
        if (!mine.aborted) tell(...given);
      };
    return {
      judged: ifOn(judged),
      // Looking goes on by itself; what the person is to do meanwhile is said.
      instruct: ifOn((next) => {
        if (next !== 'look' || !isOn('microphone')) instruct(next);
      }),
      cameraOpened: ifOn((opened) => {
        track.value = opened;
      }),
      saw: ifOn((latest) => {
        seen.value = latest;
      }),
    };
  }

  return {
    state,
    judgements,
    measuring,
    track,
    seen,
    async start(ids, devices) {
      const displays = askForDisplays();
      letGo();
      const mine = new AbortController();
      abort = mine;
      measuring.value = new Set(checksTogether(ids));
      instruct(null);
      try {
        await displays;
        await runSystemTest({ ids, devices, tell: listener(mine), signal: mine.signal });
        if (mine.signal.aborted) return;
        letGo();
        state.value = { state: 'off', why: 'finished' };
        await store(judgements.value);
      } catch (error) {
        // Whatever fails after a stop is the stop's doing.
        if (mine.signal.aborted && state.value.state !== 'running') return;
        letGo();
        state.value = { state: 'failed', error };
      }
    },
    async judge(id, judgement) {
      judged(id, judgement);
      await store(judgements.value);
    },
    stop(why) {
      letGo();
      state.value = { state: 'off', why };
    },
  };
}

/** A test counts when it is complete. */
async function store(judgements: Judgements): Promise<void> {
  const grades = CHECK_IDS.map((id) => [id, judgements[id]?.grade] as const);
  if (grades.some(([, grade]) => grade === undefined)) return;
  await systemTest.setValue({ at: Date.now(), grades: Object.fromEntries(grades) as StoredTest['grades'] });
}
