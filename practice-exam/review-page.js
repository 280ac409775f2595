// @ts-check
import { element } from './element.js';
import { QUESTIONS } from './questions.js';
import { questionHash } from './route.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */

/**
 * @param {Attempt} attempt
 * @param {() => void} onSubmit
 * @returns {HTMLElement}
 */
export function reviewPage(attempt, onSubmit) {
  const open = QUESTIONS.filter(({ id }) => attempt.answers[id] === undefined).length;
  return element(
    'section',
    { class: 'card' },
    element('h1', { tabindex: -1 }, 'Review'),
    element('p', {}, summary(open, attempt.flagged.length)),
    element('ol', { class: 'overview' }, ...QUESTIONS.map((question, index) => overviewItem(question, index, attempt))),
    element(
      'div',
      { class: 'actions' },
      element('a', { class: 'button', href: questionHash(QUESTIONS.length - 1) }, 'Back'),
      element('button', { type: 'button', class: 'button primary', onclick: onSubmit }, 'Hand in'),
    ),
  );
}

/** @param {number} open @param {number} flagged */
function summary(open, flagged) {
  const answers =
    open === 0 ? 'All questions are answered' : `${open} of ${QUESTIONS.length} questions are not answered yet`;
  return `${answers}; ${flagged === 0 ? 'none is' : `${flagged} ${flagged === 1 ? 'is' : 'are'}`} flagged.`;
}

/** @param {import('./questions.js').Question} question @param {number} index @param {Attempt} attempt */
function overviewItem({ id, topic }, index, { answers, flagged }) {
  const isAnswered = answers[id] !== undefined;
  const isFlagged = flagged.includes(id);
  const state = [isAnswered ? 'Answered' : 'Open', isFlagged ? 'flagged' : null].filter((word) => word !== null);
  return element(
    'li',
    {},
    element(
      'a',
      { href: questionHash(index), class: isAnswered ? 'answered' : 'open', 'data-flagged': isFlagged },
      element('strong', {}, String(index + 1)),
      element('span', {}, topic),
      element('small', {}, state.join(', ')),
    ),
  );
}
