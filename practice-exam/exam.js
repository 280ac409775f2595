// @ts-check
import {
  answered,
  flagToggled,
  loadAttempt,
  NEW_ATTEMPT,
  saveAttempt,
  started,
  submitted,
  TIME_LIMIT_MS,
  timeLeftMs,
} from './attempt.js';
import { clockText, timeAnnouncement } from './clock.js';
import { byId } from './element.js';
import { questionPage } from './question-page.js';
import { QUESTIONS } from './questions.js';
import { resultsPage } from './results-page.js';
import { reviewPage } from './review-page.js';
import { readRoute } from './route.js';
import { startPage } from './start-page.js';

let attempt = loadAttempt();
let leftMs = TIME_LIMIT_MS;

/** @param {import('./attempt.js').Attempt} next */
function keep(next) {
  attempt = next;
  saveAttempt(attempt);
  showProgress();
}

/** @returns {HTMLElement} */
function currentPage() {
  const route = readRoute(location.hash);
  if (attempt.submittedAt !== null || (route.page === 'results' && attempt.startedAt !== null)) return results();
  if (route.page === 'start' || route.page === 'results') return startPage();
  keep(started(attempt, Date.now()));
  if (route.page === 'review') return reviewPage(attempt, handIn);
  return questionPage(route.index, attempt, {
    onAnswer: (id, option) => keep(answered(attempt, id, option)),
    onFlag: (id) => {
      keep(flagToggled(attempt, id));
      return attempt.flagged.includes(id);
    },
  });
}

function results() {
  keep(submitted(attempt, Date.now()));
  return resultsPage(attempt, () => {
    keep(NEW_ATTEMPT);
    location.hash = '#/';
  });
}

function handIn() {
  location.hash = '#/results';
}

function render() {
  const page = currentPage();
  byId('main').replaceChildren(page);
  const heading = page.querySelector('h1');
  heading?.focus();
  document.title = `${heading?.textContent ?? ''}, Cloud Fundamentals practice exam`;
  showProgress();
  tick();
}

function showProgress() {
  const isRunning = attempt.startedAt !== null && attempt.submittedAt === null;
  const progress = byId('progress');
  progress.setAttribute('value', String(Object.keys(attempt.answers).length / QUESTIONS.length));
  progress.hidden = !isRunning;
  const clock = byId('clock').parentElement;
  if (clock) clock.hidden = !isRunning;
}

function tick() {
  if (attempt.startedAt === null || attempt.submittedAt !== null) return;
  const before = leftMs;
  leftMs = timeLeftMs(attempt, Date.now());
  byId('clock').textContent = clockText(leftMs);
  const announcement = timeAnnouncement(before, leftMs);
  if (announcement !== null) byId('announcer').textContent = announcement;
  if (leftMs === 0) handIn();
}

addEventListener('hashchange', render);
setInterval(tick, 1000);
render();
