// @ts-check
import { TIME_LIMIT_MS } from './attempt.js';
import { element } from './element.js';
import { QUESTIONS } from './questions.js';
import { questionHash } from './route.js';

/** @returns {HTMLElement} */
export function startPage() {
  return element(
    'section',
    { class: 'card' },
    element('h1', { tabindex: -1 }, 'Practice exam'),
    element('p', {}, 'Basics of cloud and information technology, the way certification exams ask for them.'),
    element(
      'ul',
      { class: 'facts' },
      element('li', {}, element('strong', {}, String(QUESTIONS.length)), ' questions, one right answer each'),
      element(
        'li',
        {},
        element('strong', {}, String(TIME_LIMIT_MS / 60_000)),
        ' minutes, then it is handed in by itself',
      ),
      element('li', {}, element('strong', {}, '70 %'), ' to pass'),
    ),
    element(
      'p',
      {},
      'You can go back, skip questions and flag them for review. Read silently: two questions have a longer text.',
    ),
    element(
      'p',
      { class: 'actions' },
      element('a', { class: 'button primary', href: questionHash(0) }, 'Begin the exam'),
    ),
  );
}
