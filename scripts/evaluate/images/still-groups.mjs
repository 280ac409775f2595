// @ts-check

/**
 * @typedef {import('../dataset/stills.mjs').Still} Still
 *
 * @typedef {object} Group
 * @property {string} name
 * @property {(still: Still) => boolean} has
 */

const says =
  (/** @type {RegExp} */ words) =>
  (/** @type {Still} */ { tags }) =>
    words.test(tags);
const hasFace = (/** @type {Still} */ { faces }) => faces > 0;

/** @type {readonly Group[]} */
const TAG_GROUPS = [
  { name: 'glasses', has: says(/\bglasses\b/i) },
  {
    name: 'hand near face',
    has: (still) => hasFace(still) && says(/\bhands?\b|\bholds?\b|eating|at the ear/i)(still),
  },
  { name: 'poor light', has: says(/\bdark\b|low light|backlit|\bdim\b|black frame/i) },
  { name: 'small or far', has: says(/\bsmall\b|\bfar\b/i) },
  {
    name: 'cut or half hidden',
    has: (still) => hasFace(still) && says(/\bcut\b(?!-)|half hidden|covers half/i)(still),
  },
  { name: 'no colour', has: says(/b\/w|monochrome/i) },
  { name: 'child', has: says(/\bbaby\b|\bchild\b/i) },
];

/**
 * The groups that a photo belongs to: by its number of faces, its labels and the words in its tags.
 *
 * @param {Still} still
 * @returns {readonly string[]}
 */
export function groupsOf(still) {
  return [
    still.faces === 0 ? 'nobody' : still.faces === 1 ? 'one face' : 'several faces',
    ...(still.head === '' ? [] : [`head: ${still.head}`]),
    ...(still.phone === '' ? [] : [`phone: ${still.phone}`]),
    ...TAG_GROUPS.filter(({ has }) => has(still)).map(({ name }) => name),
    ...(still.composite ? ['composite'] : []),
  ];
}
