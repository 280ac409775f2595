// @ts-check
import { PASS_RATIO, score } from './attempt.js';
import { element } from './element.js';
import { QUESTIONS } from './questions.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {import('./questions.js').Question} Question */

/**
 * @param {Attempt} attempt
 * @param {() => void} onAgain
 * @returns {HTMLElement}
 */
export function resultsPage(attempt, onAgain) {
  const { right, total, hasPassed } = score(attempt);
  return element(
    'section',
    { class: 'card' },
    element('h1', { tabindex: -1 }, hasPassed ? 'Passed' : 'Not passed yet'),
    element(
      'p',
      { class: hasPassed ? 'score passed' : 'score failed' },
      element('strong', {}, `${Math.round((right / total) * 100)} %`),
      element('span', {}, `${right} of ${total} right, ${Math.ceil(PASS_RATIO * total)} needed to pass`),
    ),
    topicTable(attempt),
    element('h2', {}, 'Answers and explanations'),
    element('ol', { class: 'explanations' }, ...QUESTIONS.map((question) => explanation(question, attempt))),
    element(
      'p',
      { class: 'actions' },
      element('button', { type: 'button', class: 'button', onclick: onAgain }, 'Take it again'),
    ),
  );
}

/** @param {Attempt} attempt */
function topicTable({ answers }) {
  const topics = [...new Set(QUESTIONS.map(({ topic }) => topic))];
  return element(
    'table',
    {},
    element('caption', {}, 'By topic'),
    element(
      'thead',
      {},
      element('tr', {}, heading('col', 'Topic'), heading('col', 'Right'), heading('col', 'Questions')),
    ),
    element(
      'tbody',
      {},
      ...topics.map((topic) => {
        const asked = QUESTIONS.filter((question) => question.topic === topic);
        const right = asked.filter(({ id, answer }) => answers[id] === answer).length;
        return element(
          'tr',
          {},
          heading('row', topic),
          element('td', {}, String(right)),
          element('td', {}, String(asked.length)),
        );
      }),
    ),
  );
}

/** @param {'col' | 'row'} scope @param {string} text */
const heading = (scope, text) => element('th', { scope }, text);

/** @param {Question} question @param {Attempt} attempt */
function explanation({ id, prompt, options, answer, explanation }, { answers }) {
  const given = answers[id];
  const isRight = given === answer;
  return element(
    'li',
    { class: isRight ? 'right' : 'wrong' },
    element('p', { class: 'prompt' }, prompt),
    element(
      'p',
      { class: 'verdict' },
      isRight ? 'Right: ' : 'The right answer: ',
      element('strong', {}, options[answer] ?? ''),
    ),
    isRight
      ? null
      : element(
          'p',
          { class: 'given' },
          given === undefined ? 'You left it open.' : `You chose: ${options[given] ?? ''}`,
        ),
    element('p', {}, explanation),
  );
}
