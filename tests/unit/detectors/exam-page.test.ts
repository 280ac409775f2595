// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchExamPage } from '../../../lib/detectors/content/exam-page';
import type { Fact } from '../../../lib/observations';

let abort: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  document.body.innerHTML = '';
  document.title = '';
  vi.useRealTimers();
});

const LONG_ENOUGH_MS = 2000;

/** Watches a page; `changed` changes it and waits. */
function watch(html: string, purposeOf: (url: string) => 'exam' | 'review' | 'other' = () => 'exam') {
  document.body.innerHTML = html;
  const questions: string[] = [];
  const facts: Fact[] = [];
  const { sayAgain } = watchExamPage(
    {
      emit: (fact) => facts.push(fact),
      showQuestion: ({ number, total }) => questions.push(`${number}/${total ?? '?'}`),
      purposeOf,
    },
    abort.signal,
  );
  async function changed(change: () => void): Promise<void> {
    change();
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH_MS);
  }
  return { questions, facts, sayAgain, changed };
}

const one = (selector: string) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  return element;
};

describe('the question of a page', () => {
  it.each([
    ['<p>Question 3 of 20</p>', '3/20'],
    ['<div><span>Question</span><b>3</b> of <b>20</b></div>', '3/20'],
    ['<h2>Question 3</h2><small>3 / 20</small>', '3/20'],
    ['<progress value="3" max="20" aria-label="Question"></progress>', '3/20'],
    ['<div role="progressbar" aria-valuenow="15" aria-valuetext="Question 3 of 20"></div>', '3/20'],
    ['<span class="quiz-counter">3/20</span>', '3/20'],
    ['<ol class="quiz-nav"><li><a>1</a></li><li><a aria-current="step">2</a></li><li><a>3</a></li></ol>', '2/3'],
    ['<section aria-label="Question 3 of 20">Which?</section>', '3/20'],
    ['<p><label>Frage 3 von 20</label> Welche?</p>', '3/20'],
  ])('is read from %s', (html, expected) => {
    expect(watch(html).questions).toEqual([expected]);
  });

  it.each([
    '<p>Score: <b>3</b> / <b>20</b></p>',
    '<footer><span>Page</span> <b>3</b> of <b>20</b></footer>',
    '<button>Question 1</button><button>Question 2</button>',
    '<p>12/24</p>',
    '<p>Choose 2 of 5</p>',
    '<script>"Question 3 of 20"</script><textarea>Question 3 of 20</textarea>',
    '<div role="progressbar" aria-valuenow="15"></div>',
  ])('is not read from %s', (html) => {
    expect(watch(html).questions).toEqual([]);
  });

  it('is followed through changes of text, attributes and whole trees, and said once each', async () => {
    const { questions, changed } = watch('<main><p>Question <b>1</b> of 20</p></main>');
    await changed(() => {
      one('b').textContent = '2';
    });
    await changed(() => {
      one('main').innerHTML = '<header><h3>Question 3 of 20</h3></header>';
    });
    await changed(() => one('main').setAttribute('class', 'x'));
    expect(questions).toEqual(['1/20', '2/20', '3/20']);
  });

  it('is said again when asked for, and no more once it is over', async () => {
    const { questions, facts, sayAgain, changed } = watch('<p>Question 1 of 20</p>');
    sayAgain();
    expect(questions).toEqual(['1/20', '1/20']);
    expect(facts).toHaveLength(2);
    abort.abort();
    await changed(() => {
      one('p').textContent = 'Question 2 of 20';
    });
    sayAgain();
    expect(questions).toHaveLength(2);
  });

  it('is looked for a few times however often the page changes', async () => {
    const { questions, changed } = watch('<p>Question 1 of 20</p>');
    const look = vi.spyOn(document, 'querySelectorAll');
    for (let index = 0; index < 2000; index += 1) {
      await vi.advanceTimersByTimeAsync(1);
      one('p').textContent = `Question ${1 + (index % 20)} of 20`;
    }
    // Two seconds, four looks a second, one query for panels and now and then three more.
    expect(look.mock.calls.length).toBeLessThan(40);
    look.mockRestore();
    await changed(() => undefined);
    expect(questions.at(-1)).toBe('20/20');
  });
});

describe('what the page is at', () => {
  it('is told at once, and when it pauses and goes on', async () => {
    const { facts, changed } = watch('<p>Question 1 of 20</p>');
    await changed(() => document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Test paused. Resume</div>'));
    await changed(() => one('[role=dialog]').remove());
    expect(facts.map((fact) => fact.kind === 'page' && fact.paused)).toEqual([false, true, false]);
  });

  it('is known by its address, or by what stands in it; results have no question', () => {
    const review = watch('<h1>Review</h1><p>Question 1 of 20</p>', () => 'review');
    expect(review.facts).toEqual([{ kind: 'page', paused: false, purpose: 'review', knownBy: 'address' }]);
    expect(review.questions).toEqual([]);
    const results = watch('<h1>Your score</h1><p>82 % correct</p>');
    expect(results.facts).toEqual([{ kind: 'page', paused: false, purpose: 'review', knownBy: 'content' }]);
  });
});
