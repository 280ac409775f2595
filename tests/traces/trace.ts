import { createPlacer } from '../../lib/monitor/place-fact';
import type { Fact, FocusObservation, Observation, ObservationOf } from '../../lib/observations';
import { CALM_FACE, CALM_PICTURE, CALM_VOICE } from '../fixtures/observed';

type WithoutKind<Observed> = Omit<Observed, 'kind' | 'atMs'>;

/** Everything that the camera and the microphone would say of a moment. */
export type Scene = WithoutKind<ObservationOf<'face'>> &
  WithoutKind<ObservationOf<'picture'>> &
  Omit<WithoutKind<ObservationOf<'voice'>>, 'speechForMs'>;

/** Alone, straight ahead, lips closed, in a lit and quiet room. */
const CALM: Scene = { ...CALM_FACE, ...CALM_PICTURE, ...CALM_VOICE };

/** As often as the monitor reports. */
const FRAME_EVERY_MS = 200;
const SOUND_EVERY_MS = 100;
const BEAT_EVERY_MS = 1000;

/** Writes down what the detectors would observe in a session that begins calm. */
export interface Trace {
  /** What changes in front of the camera and the microphone; the rest stays as it is. */
  now(change: Partial<Scene>): Trace;
  /** Everything is calm again. */
  calm(): Trace;
  /** Time in which frames, sound and the monitor's pulse go on; parts of them can be missing. */
  for(ms: number, missing?: { readonly pictures?: boolean; readonly sound?: boolean }): Trace;
  /** Time in which nothing runs at all: the computer sleeps. */
  sleep(ms: number): Trace;
  /** The same steps, several times over. */
  repeat(times: number, steps: (trace: Trace) => Trace): Trace;
  focus(on: FocusObservation['on']): Trace;
  fullscreen(active: boolean): Trace;
  camera(state: ObservationOf<'camera'>['state'], virtual?: boolean): Trace;
  microphone(state: ObservationOf<'microphone'>['state']): Trace;
  clipboard(action: ObservationOf<'clipboard'>['action']): Trace;
  act(act: ObservationOf<'page-act'>['act']): Trace;
  newTab(change?: Partial<WithoutKind<ObservationOf<'new-tab'>>>): Trace;
  zoom(zoomPercent: number): Trace;
  windowSize(filledRatio: number): Trace;
  docked(open: boolean): Trace;
  displays(several: boolean): Trace;
  newDevice(device: ObservationOf<'new-device'>['device']): Trace;
  screen(locked: boolean): Trace;
  /** By default the exam's own page. */
  page(seen: Partial<WithoutKind<ObservationOf<'page'>>>): Trace;
  overlay(shown: boolean): Trace;
  readonly observations: readonly Observation[];
  /** When it ends. */
  readonly endMs: number;
}

/** @param options `needsFullscreen`: the session's site requires full screen */
export function trace(options: { readonly needsFullscreen?: boolean } = {}): Trace {
  const observations: Observation[] = [];
  let scene = CALM;
  let nowMs = 0;
  let frameAtMs: number | null = 0;
  let soundAtMs: number | null = 0;
  let beatAtMs = 0;

  const place = createPlacer(0, options);
  const emit = (fact: Fact) => void observations.push(place(fact, nowMs));

  function beat(): void {
    beatAtMs = nowMs;
    emit({
      kind: 'pulse',
      sinceFrameMs: frameAtMs === null ? null : nowMs - frameAtMs,
      sinceVoiceMs: soundAtMs === null ? null : nowMs - soundAtMs,
    });
  }

  function look(): void {
    frameAtMs = nowMs;
    const { lumaMean, lumaSpread, clippedRatio, changedRatio, repeatedRatio } = scene;
    emit({ kind: 'picture', lumaMean, lumaSpread, clippedRatio, changedRatio, repeatedRatio });
    const { faces, personRatio, yawDeg, pitchDeg, lookYawDeg, lookPitchDeg } = scene;
    const { mouthOpenRatio, lipMotionPerS, faceHeightRatio, faceCutRatio } = scene;
    const pose = { yawDeg, pitchDeg, lookYawDeg, lookPitchDeg };
    const face = { personRatio, mouthOpenRatio, lipMotionPerS, faceHeightRatio, faceCutRatio };
    emit({ kind: 'face', faces, ...pose, ...face });
  }

  function listen(): void {
    soundAtMs = nowMs;
    const { speechRatio, levelDbfs, floorDbfs, spreadDb } = scene;
    emit({ kind: 'voice', speechRatio, levelDbfs, floorDbfs, spreadDb });
  }

  const self: Trace = {
    observations,
    get endMs() {
      return nowMs;
    },
    now(change) {
      scene = { ...scene, ...change };
      return self;
    },
    calm: () => self.now(CALM),
    for(ms, missing = {}) {
      for (const endMs = nowMs + ms; nowMs < endMs; nowMs += SOUND_EVERY_MS) {
        // First, as in the monitor: after a sleep the pulse must tell before the first frame hides it.
        if (nowMs - beatAtMs >= BEAT_EVERY_MS) beat();
        if (!missing.pictures && nowMs % FRAME_EVERY_MS === 0) look();
        if (!missing.sound) listen();
      }
      return self;
    },
    sleep(ms) {
      nowMs += ms;
      return self;
    },
    repeat(times, steps) {
      for (let i = 0; i < times; i += 1) steps(self);
      return self;
    },
    focus: (on) => report({ kind: 'focus', on }),
    fullscreen: (active) => report({ kind: 'fullscreen', active, entered: active }),
    camera: (state, virtual = false) => {
      frameAtMs = state === 'live' ? (frameAtMs ?? nowMs) : null;
      return report({ kind: 'camera', state, virtual });
    },
    microphone: (state) => {
      soundAtMs = state === 'live' || state === 'silent' ? (soundAtMs ?? nowMs) : null;
      return report({ kind: 'microphone', state });
    },
    clipboard: (action) => report({ kind: 'clipboard', action }),
    act: (act) => report({ kind: 'page-act', act }),
    newTab: (change = {}) => report({ kind: 'new-tab', opened: 'tab', front: false, closed: false, ...change }),
    zoom: (zoomPercent) => report({ kind: 'zoom', zoomPercent }),
    windowSize: (filledRatio) => report({ kind: 'window-size', filledRatio }),
    docked: (open) => report({ kind: 'docked', open }),
    displays: (several) => report({ kind: 'displays', several }),
    newDevice: (device) => report({ kind: 'new-device', device }),
    screen: (locked) => report({ kind: 'screen', locked }),
    page: (seen) => report({ kind: 'page', paused: false, purpose: 'exam', knownBy: 'address', ...seen }),
    overlay: (shown) => report({ kind: 'overlay', shown }),
  };

  function report(fact: Fact): Trace {
    emit(fact);
    return self;
  }

  return self;
}
