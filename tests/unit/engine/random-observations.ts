import { createPlacer } from '../../../lib/monitor/place-fact';
import type { Fact, Observation, ObservationKind } from '../../../lib/observations';

type Random = () => number;

const pick = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** Values on both sides of every rule's limits, impossible ones included. */
const FACTS: readonly ((random: Random) => Fact)[] = [
  (random) => ({
    kind: 'face',
    faces: pick(random, [0, 0, 1, 1, 1, 2]),
    personRatio: pick(random, [null, 0, 0.3, 7]),
    yawDeg: pick(random, [null, 0, 45]),
    pitchDeg: pick(random, [null, 0, 40]),
    lookYawDeg: pick(random, [null, 0, 0, 45, -720]),
    lookPitchDeg: pick(random, [null, 0, 0, 40]),
    mouthOpenRatio: pick(random, [null, 0, 9]),
    lipMotionPerS: pick(random, [null, 0, 0.2, 0.2, 9]),
    faceHeightRatio: pick(random, [null, 0.02, 0.4, 0.4, 3]),
    faceCutRatio: pick(random, [null, 0, 0, 0.6]),
  }),
  (random) => ({
    kind: 'picture',
    lumaMean: pick(random, [3, 90, 90, 90, -1, 999]),
    lumaSpread: pick(random, [1, 40, 40, 40]),
    clippedRatio: pick(random, [0, 0, 0.9, 2]),
    changedRatio: pick(random, [null, 0, 0.4, 7]),
    repeatedRatio: pick(random, [0, 0, 0.5, 1]),
  }),
  (random) => ({ kind: 'camera', state: pick(random, ['live', 'live', 'muted', 'ended']), virtual: random() < 0.2 }),
  (random) => ({
    kind: 'voice',
    speechRatio: pick(random, [0, 0, 0.4, 0.9, 3]),
    levelDbfs: pick(random, [Number.NEGATIVE_INFINITY, -60, -10, 5]),
    floorDbfs: pick(random, [Number.NEGATIVE_INFINITY, -60]),
    spreadDb: pick(random, [0, 9]),
  }),
  (random) => ({ kind: 'microphone', state: pick(random, ['live', 'live', 'silent', 'ended']) }),
  (random) => ({ kind: 'focus', on: pick(random, ['exam', 'exam', 'other-tab', 'other-window', 'other-app']) }),
  (random) => ({ kind: 'fullscreen', active: random() < 0.5, entered: random() < 0.8 }),
  (random) => ({ kind: 'clipboard', action: pick(random, ['copy', 'cut', 'paste']) }),
  (random) => ({ kind: 'page-act', act: pick(random, ['print', 'menu', 'drag', 'select']) }),
  (random) => ({
    kind: 'new-tab',
    opened: pick(random, ['tab', 'window']),
    front: random() < 0.5,
    closed: random() < 0.5,
  }),
  (random) => ({ kind: 'zoom', zoomPercent: pick(random, [100, 100, 150, -3]) }),
  (random) => ({ kind: 'window-size', filledRatio: pick(random, [1, 1, 0.5, 9]) }),
  (random) => ({ kind: 'docked', open: random() < 0.5 }),
  (random) => ({ kind: 'displays', several: random() < 0.5 }),
  (random) => ({ kind: 'new-device', device: pick(random, ['headphones', 'camera', 'microphone', 'speakers']) }),
  (random) => ({ kind: 'screen', locked: random() < 0.3 }),
  (random) => ({
    kind: 'page',
    paused: random() < 0.5,
    purpose: pick(random, ['exam', 'exam', 'review', 'other']),
    knownBy: pick(random, ['address', 'content']),
  }),
  (random) => ({ kind: 'overlay', shown: random() < 0.7 }),
  (random) => ({ kind: 'pulse', sinceFrameMs: random() * 6000, sinceVoiceMs: random() * 3000 }),
];

/**
 * A random session. Values stay the same for a while (else nothing would ever open) and time now and then jumps.
 *
 * @param latestMs how late observations of one kind may come compared with those of another
 */
export function randomObservations(random: Random, count: number, latestMs: number): Observation[] {
  const current = FACTS.map((make) => make(random));
  const place = createPlacer(0);
  const lastMs = new Map<ObservationKind, number>();
  const observations: Observation[] = [];
  let nowMs = 0;
  for (let i = 0; i < count; i += 1) {
    nowMs += random() < 0.01 ? random() * 20_000 : random() * 150;
    const source = Math.floor(random() * FACTS.length);
    const make = FACTS[source];
    if (make && random() < 0.15) current[source] = make(random);
    const fact = current[source];
    if (!fact) continue;
    const atMs = Math.max(lastMs.get(fact.kind) ?? 0, nowMs - random() * latestMs);
    lastMs.set(fact.kind, atMs);
    observations.push(place(fact, atMs));
  }
  return observations;
}
