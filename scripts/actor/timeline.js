// @ts-check

/**
 * What really happens in front of the camera, named by the rule that ought to notice it.
 * `driver` marks what the picture cannot show: whoever drives the browser does it at that time.
 * @typedef {'looking-away' | 'talking' | 'no-face' | 'multiple-faces' | 'tab-switch'} EventKind
 * @typedef {{ kind: EventKind, startMs: number, endMs: number, driver?: 'switch-tab' }} ActorEvent
 *
 * From `atMs` on, `overMs` long, the person moves to the given values and then stays there.
 * @typedef {{ atMs: number, overMs: number, to: Partial<import('./draw-person.js').Pose> }} Move
 *
 * @typedef {{
 *   look: import('./looks.js').LookName,
 *   speaks: boolean,
 *   starts: Partial<import('./draw-person.js').Pose>,
 *   moves: readonly Move[],
 * }} Person
 *
 * A cover over the lens, or a driver that hangs and sends the same picture again and again.
 * @typedef {{ state: 'covered' | 'frozen', startMs: number, endMs: number }} LensFault
 *
 * `speech` is the recorded sentence (see sound.mjs); `keys` a burst of typing.
 * @typedef {{ clip: 'speech' | 'keys', atMs: number }} Sound
 *
 * A script for one camera and one microphone. People stand from back to front.
 * @typedef {{
 *   durationMs: number,
 *   people: readonly Person[],
 *   sounds: readonly Sound[],
 *   lens: readonly LensFault[],
 *   events: readonly ActorEvent[],
 * }} Timeline
 */

const TURN_MS = 600;
const WALK_MS = 1500;

/**
 * Somebody sitting at the screen, and nothing else: the base of shorter scripts.
 *
 * @param {number} durationMs
 * @returns {Timeline}
 */
export function calmTimeline(durationMs) {
  return {
    durationMs,
    people: [{ look: 'alex', speaks: true, starts: {}, moves: [] }],
    sounds: [],
    lens: [],
    events: [],
  };
}

/**
 * The demo: one exam in which each thing goes wrong once, with calm between. Before the first event the actor
 * glances aside for under a second, which nobody should be flagged for.
 * @type {Timeline}
 */
export const DEMO_TIMELINE = {
  durationMs: 75_000,
  people: [
    {
      look: 'robin',
      speaks: false,
      starts: { x: 1.35, y: 0.38, scale: 0.86, yawDeg: -25 },
      moves: [
        { atMs: 50_500, overMs: 1200, to: { x: 0.79, yawDeg: -12, pitchDeg: 6 } },
        { atMs: 58_000, overMs: 1200, to: { x: 1.35, yawDeg: 20, pitchDeg: 0 } },
      ],
    },
    {
      look: 'alex',
      speaks: true,
      starts: {},
      moves: [
        { atMs: 3000, overMs: 900, to: { gazeRatio: -0.35, pitchDeg: 2 } },
        { atMs: 5200, overMs: 400, to: { gazeRatio: 0.3, pitchDeg: 0 } },
        { atMs: 8000, overMs: 250, to: { yawDeg: -48, gazeRatio: -0.3 } },
        { atMs: 8600, overMs: 250, to: { yawDeg: 0, gazeRatio: 0 } },
        { atMs: 12_000, overMs: TURN_MS, to: { yawDeg: 46, gazeRatio: 0.3 } },
        { atMs: 19_000, overMs: TURN_MS, to: { yawDeg: 0, gazeRatio: 0 } },
        { atMs: 21_500, overMs: 700, to: { gazeRatio: -0.3 } },
        { atMs: 25_000, overMs: 800, to: { pitchDeg: 3, gazeRatio: 0.1 } },
        { atMs: 31_000, overMs: 800, to: { pitchDeg: 0, gazeRatio: 0 } },
        { atMs: 36_000, overMs: 500, to: { yawDeg: -38, y: 0.42 } },
        { atMs: 36_300, overMs: WALK_MS, to: { x: -0.4, y: 0.3 } },
        { atMs: 43_700, overMs: 1, to: { yawDeg: 35 } },
        { atMs: 43_800, overMs: WALK_MS, to: { x: 0.5, y: 0.47 } },
        { atMs: 44_900, overMs: TURN_MS, to: { yawDeg: 0 } },
        { atMs: 61_000, overMs: 700, to: { gazeRatio: 0.3 } },
        { atMs: 70_000, overMs: 700, to: { gazeRatio: -0.2 } },
      ],
    },
  ],
  sounds: [
    { clip: 'keys', atMs: 4000 },
    { clip: 'speech', atMs: 25_200 },
    { clip: 'keys', atMs: 47_000 },
    { clip: 'keys', atMs: 69_500 },
  ],
  lens: [],
  events: [
    { kind: 'looking-away', startMs: 12_300, endMs: 19_300 },
    { kind: 'talking', startMs: 25_200, endMs: 30_700 },
    { kind: 'no-face', startMs: 37_000, endMs: 44_600 },
    { kind: 'multiple-faces', startMs: 51_300, endMs: 58_500 },
    { kind: 'tab-switch', startMs: 64_000, endMs: 68_000, driver: 'switch-tab' },
  ],
};
