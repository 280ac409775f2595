// @ts-check

/**
 * Which rules may report which kind of event.
 *
 * @typedef {object} EventKind
 * @property {string} kind as the scenarios call it
 * @property {readonly string[]} rules each of them finds the event; elsewhere each of them is a false alarm of this kind
 * @property {boolean} [optional] nobody has to report it: only what is reported elsewhere counts
 * @property {readonly Tolerated[]} [tolerated] neither right nor false beside such an event, because it is a part of it
 *
 * @typedef {object} Tolerated
 * @property {string} rule
 * @property {number} marginMs how far from the event
 */

/** The whole of what is excused. Anything else that no event accounts for is a false alarm. */
/** @type {readonly EventKind[]} */
const ALL_KINDS = [
  {
    kind: 'absent',
    rules: ['no-face', 'face-hidden'],
    // Whoever gets up or sits down is cut by the picture's edge on the way.
    tolerated: [{ rule: 'out-of-position', marginMs: 1000 }],
  },
  { kind: 'multiple_faces', rules: ['multiple-faces'] },
  {
    kind: 'away',
    rules: ['looking-away', 'repeated-glances'],
    // A head that turns far enough shows no face.
    tolerated: [{ rule: 'face-hidden', marginMs: 0 }],
  },
  { kind: 'dark', rules: ['camera-covered', 'camera-overexposed'] },
  { kind: 'frozen', rules: ['camera-frozen', 'camera-looped'] },
  {
    kind: 'talking',
    rules: ['talking', 'other-voice'],
    // Speech is sound and moves the lips.
    tolerated: [
      { rule: 'loud-noise', marginMs: 500 },
      { rule: 'reading-lips', marginMs: 500 },
    ],
  },
  { kind: 'noise', rules: ['loud-noise'], optional: true },
  { kind: 'phone', rules: ['phone-in-view'] },
];

/** These begin with the first of several things in the past: when they begin says nothing about a delay. */
export const RETROSPECTIVE_RULES = new Set(['repeated-glances']);

/**
 * @param {readonly string[]} ruleIds the rules there are
 * @returns {readonly EventKind[]} without rules that do not exist; a kind that no rule reports has none and is not judged
 */
export function eventKinds(ruleIds) {
  return ALL_KINDS.map((kind) => ({ ...kind, rules: kind.rules.filter((rule) => ruleIds.includes(rule)) }));
}
