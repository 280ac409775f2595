// @ts-check
import { QUESTIONS } from './questions.js';

/**
 * One go at the exam. Times are epoch ms; `answers` and `flagged` go by question id.
 * @typedef {object} Attempt
 * @property {number | null} startedAt
 * @property {number | null} submittedAt
 * @property {Readonly<Record<string, number>>} answers index of the chosen option
 * @property {readonly string[]} flagged
 */

export const TIME_LIMIT_MS = 30 * 60_000;
export const PASS_RATIO = 0.7;

/** @type {Attempt} */
export const NEW_ATTEMPT = { startedAt: null, submittedAt: null, answers: {}, flagged: [] };

/** @param {Attempt} attempt @param {number} at @returns {Attempt} */
export const started = (attempt, at) => (attempt.startedAt === null ? { ...attempt, startedAt: at } : attempt);

/** @param {Attempt} attempt @param {number} at @returns {Attempt} */
export const submitted = (attempt, at) => (attempt.submittedAt === null ? { ...attempt, submittedAt: at } : attempt);

/** @param {Attempt} attempt @param {string} id @param {number} option @returns {Attempt} */
export function answered(attempt, id, option) {
  return attempt.submittedAt === null ? { ...attempt, answers: { ...attempt.answers, [id]: option } } : attempt;
}

/** @param {Attempt} attempt @param {string} id @returns {Attempt} */
export function flagToggled(attempt, id) {
  const others = attempt.flagged.filter((flagged) => flagged !== id);
  return { ...attempt, flagged: others.length === attempt.flagged.length ? [...others, id] : others };
}

/** @param {Attempt} attempt @param {number} at @returns {number} ms, never below 0 */
export function timeLeftMs({ startedAt }, at) {
  return startedAt === null ? TIME_LIMIT_MS : Math.max(0, startedAt + TIME_LIMIT_MS - at);
}

/** @param {Attempt} attempt */
export function score({ answers }) {
  const right = QUESTIONS.filter(({ id, answer }) => answers[id] === answer).length;
  return { right, total: QUESTIONS.length, hasPassed: right / QUESTIONS.length >= PASS_RATIO };
}

const KEY = 'practice-exam-attempt';

/** The attempt of this tab, kept across reloads. A stored one that cannot be read is given up. @returns {Attempt} */
export function loadAttempt() {
  try {
    return { ...NEW_ATTEMPT, ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') };
  } catch (error) {
    console.warn('The stored attempt cannot be read; starting a new one.', error);
    return NEW_ATTEMPT;
  }
}

/** @param {Attempt} attempt */
export function saveAttempt(attempt) {
  sessionStorage.setItem(KEY, JSON.stringify(attempt));
}
