// @ts-check
import { QUESTIONS } from './questions.js';

/**
 * `index` counts from 0.
 * @typedef {{ page: 'start' } | { page: 'review' } | { page: 'results' } | { page: 'question', index: number }} Route
 */

/**
 * @param {string} hash such as `#/question/3`, which counts from 1
 * @returns {Route} unknown addresses lead to the start
 */
export function readRoute(hash) {
  const [, page = '', number = ''] = hash.split('/');
  if (page === 'review' || page === 'results') return { page };
  const index = Number(number) - 1;
  if (page === 'question' && Number.isInteger(index) && QUESTIONS[index] !== undefined) return { page, index };
  return { page: 'start' };
}

/** @param {number} index from 0 */
export const questionHash = (index) => `#/question/${index + 1}`;
