// @ts-check

/**
 * @typedef {import('../dataset/films.mjs').Film} Film
 *
 * @typedef {object} CalmFilm a person who looks at the camera and says nothing
 * @property {Film} film
 * @property {number} startMs of the part in which the head stays frontal
 * @property {number} endMs
 *
 * @typedef {{ startMs: number, endMs: number, words: string }} Described
 */

/** Played to and fro for minutes, shorter parts would be nothing but a twitch. */
const SHORTEST_MS = 3000;

/**
 * Picks what looks like somebody sitting an exam: one face throughout, lips that say nothing, and of these films the
 * longest part with the head towards the camera. A turn of the head is left out although it is harmless once, because
 * a short film that is repeated for minutes would turn it into a habit.
 *
 * @param {readonly Film[]} films
 * @returns {readonly CalmFilm[]}
 */
export function chooseFilms(films) {
  return films.flatMap((film) => {
    if (!hasOneFace(film) || /talk|speak|sing|moves all|whisper|reads/i.test(film.mouth)) return [];
    const [longest] = parseTimeline(film.head, film.durationMs)
      .filter(({ words }) => /^frontal\b(?!.*\bswings?\b)/i.test(words))
      .sort((a, b) => lengthOf(b) - lengthOf(a));
    if (!longest || lengthOf(longest) < SHORTEST_MS) return [];
    return [{ film, startMs: longest.startMs, endMs: longest.endMs }];
  });
}

/** @param {Film} film */
function hasOneFace({ faces, durationMs }) {
  const parts = parseTimeline(faces, durationMs);
  return parts.length > 0 && parts.every(({ words }) => words === '1');
}

/** @param {Described} part */
function lengthOf({ startMs, endMs }) {
  return endMs - startMs;
}

/**
 * @param {string} timeline such as `0-8.2:frontal; 8.3-end:turned left`; without times it speaks of the whole film
 * @param {number} durationMs
 * @returns {readonly Described[]} without the parts that are not understood
 */
export function parseTimeline(timeline, durationMs) {
  if (timeline === '') return [];
  if (!/^\s*\d/.test(timeline)) return [{ startMs: 0, endMs: durationMs, words: timeline }];
  return timeline.split(';').flatMap((part) => {
    const [, start, end, words] = /^\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?|end)\s*:\s*(.+?)\s*$/.exec(part) ?? [];
    if (words === undefined) return [];
    return [{ startMs: Number(start) * 1000, endMs: end === 'end' ? durationMs : Number(end) * 1000, words }];
  });
}
