// @ts-check
import { element } from './element.js';
import { QUESTIONS } from './questions.js';
import { questionHash } from './route.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */

/**
 * @typedef {object} QuestionActions
 * @property {(id: string, option: number) => void} onAnswer
 * @property {(id: string) => boolean} onFlag returns whether the question is flagged now
 */

/**
 * @param {number} index from 0
 * @param {Attempt} attempt
 * @param {QuestionActions} actions
 * @returns {HTMLElement}
 */
export function questionPage(index, attempt, { onAnswer, onFlag }) {
  const question = QUESTIONS[index];
  if (question === undefined) throw new RangeError(`There is no question ${index + 1}`);
  const { id, topic, passage, prompt } = question;
  return element(
    'form',
    { class: 'card', onsubmit: (event) => event.preventDefault() },
    element('p', { class: 'topic' }, topic),
    element('h1', { tabindex: -1 }, `Question ${index + 1} of ${QUESTIONS.length}`),
    passage ? readingPassage(passage) : null,
    element(
      'fieldset',
      {},
      element('legend', {}, prompt),
      ...question.options.map((_, option) =>
        optionRow(question, option, attempt.answers[id] === option, () => onAnswer(id, option)),
      ),
    ),
    element(
      'div',
      { class: 'actions' },
      index > 0 ? element('a', { class: 'button', href: questionHash(index - 1), rel: 'prev' }, 'Back') : null,
      flagButton(attempt.flagged.includes(id), () => onFlag(id)),
      element('a', { class: 'button primary', href: nextHash(index), rel: 'next' }, nextLabel(index)),
    ),
  );
}

/** @param {readonly string[]} paragraphs */
function readingPassage(paragraphs) {
  return element(
    'section',
    { class: 'passage', 'aria-label': 'Text to read' },
    ...paragraphs.map((paragraph) => element('p', {}, paragraph)),
  );
}

/** @param {import('./questions.js').Question} question @param {number} option @param {boolean} checked @param {() => void} onChange */
function optionRow({ id, options }, option, checked, onChange) {
  return element(
    'label',
    { class: 'option' },
    element('input', { type: 'radio', name: id, value: option, checked, onchange: onChange }),
    element('span', {}, options[option] ?? ''),
  );
}

/** @param {boolean} flagged @param {() => boolean} onFlag */
function flagButton(flagged, onFlag) {
  const button = element(
    'button',
    { type: 'button', class: 'button flag', 'aria-pressed': String(flagged) },
    'Flag for review',
  );
  button.addEventListener('click', () => button.setAttribute('aria-pressed', String(onFlag())));
  return button;
}

/** @param {number} index */
const isLast = (index) => index === QUESTIONS.length - 1;
/** @param {number} index */
const nextHash = (index) => (isLast(index) ? '#/review' : questionHash(index + 1));
/** @param {number} index */
const nextLabel = (index) => (isLast(index) ? 'Review answers' : 'Next');
