// @ts-check

/**
 * One level of a body part: an oval cut across it. Lengths are head units (one unit = half a head's width);
 * x points to the picture's right, y down, z towards the camera.
 * @typedef {{ y: number, halfWidth: number, front: number, back: number }} Level
 */

/** Fills in rows between levels, on a smooth curve through them. @param {readonly Level[]} levels @param {number} rowsPerLevel @returns {Level[]} */
export function smoothLevels(levels, rowsPerLevel) {
  const count = (levels.length - 1) * rowsPerLevel;
  return Array.from({ length: count + 1 }, (_, row) => {
    const index = Math.min(Math.floor(row / rowsPerLevel), levels.length - 2);
    const four = [index - 1, index, index + 1, index + 2].map((i) => levelAt(levels, i));
    /** @param {keyof Level} key */
    const curve = (key) =>
      catmullRom(
        four.map((level) => level[key]),
        row / rowsPerLevel - index,
      );
    return { y: curve('y'), halfWidth: Math.max(0, curve('halfWidth')), front: curve('front'), back: curve('back') };
  });
}

/** @param {readonly Level[]} levels @param {number} index @returns {Level} */
function levelAt(levels, index) {
  const level = levels[Math.min(levels.length - 1, Math.max(0, index))];
  if (level === undefined) throw new RangeError('A body part needs at least two levels');
  return level;
}

/** @param {readonly number[]} values four neighbours @param {number} t 0..1 between the middle two */
function catmullRom([a = 0, b = 0, c = 0, d = 0], t) {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
