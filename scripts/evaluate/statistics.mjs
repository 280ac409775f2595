// @ts-check

/**
 * @param {readonly number[]} values
 * @param {number} ratio 0.5 is the median
 * @returns {number | null} between the two nearest values; `null` of nothing
 */
export function quantile(values, ratio) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * ratio;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

/**
 * @param {number} part
 * @param {number} whole
 * @returns {number | null} 0–1; `null` of nothing
 */
export function share(part, whole) {
  return whole > 0 ? part / whole : null;
}

/**
 * How well a score tells two kinds apart: the chance that one of the wanted kind scores higher than one of the other.
 * 0.5 is guessing.
 *
 * @param {readonly number[]} wanted scores of those that should score high
 * @param {readonly number[]} others
 * @returns {number | null} area under the ROC curve; `null` if one of the kinds is missing
 */
export function rocAuc(wanted, others) {
  if (wanted.length === 0 || others.length === 0) return null;
  const all = [...wanted.map((score) => ({ score, hit: 1 })), ...others.map((score) => ({ score, hit: 0 }))];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    let hits = 0;
    for (; to < all.length && all[to]?.score === all[from]?.score; to += 1) hits += all[to]?.hit ?? 0;
    // Equal scores share the mean of their ranks.
    rankSum += hits * ((from + 1 + to) / 2);
    from = to;
  }
  return (rankSum - (wanted.length * (wanted.length + 1)) / 2) / (wanted.length * others.length);
}
