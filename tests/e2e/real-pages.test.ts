import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  backgroundsInClosedShadow,
  clickInClosedShadow,
  readClosedShadow,
} from '../../scripts/browser/closed-shadow.mjs';
import { endSession, startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession, readLog } from '../../scripts/browser/session-rows.mjs';
import { attack, lootOf, questionsShown, serveExamPages } from './exam-pages';
import { type OpenExam, openExam } from './open-exam';

let exam: OpenExam;
beforeAll(async () => {
  exam = await openExam({ serve: serveExamPages });
  await exam.page.goto(`${exam.examUrl}spa.html`);
  await startSession(exam.browser, exam.page);
});
afterAll(() => exam.close());

const shown = () => readClosedShadow(exam.page);
const click = (selector: string) => exam.page.locator(selector).click();
const questions = (total: number) => questionsShown(exam.browser, total);
const go = (name: string) => exam.page.goto(exam.examUrl + name);

/** How often a rule was broken, and whether it is now. */
async function violations(rule: string) {
  const all = (await readLatestSession(exam.browser))?.violations.filter((violation) => violation.rule === rule) ?? [];
  return { count: all.length, isOpen: all.some(({ endMs }) => endMs === null) };
}

/** Something real is copied, by a person. */
async function copy(): Promise<void> {
  await exam.page.locator('p').first().click({ clickCount: 3 });
  await exam.page.keyboard.press('ControlOrMeta+c');
}

describe('a single page with client-side routing', () => {
  it('is followed from question to question, and the overlay stays', async () => {
    await expect.poll(() => questions(5)).toEqual(['1/5']);
    await click('#next');
    await expect.poll(() => questions(5)).toEqual(['1/5', '2/5']);
    await exam.page.goBack();
    await expect.poll(() => questions(5)).toEqual(['1/5', '2/5', '1/5']);
    expect(await shown()).toContain('Question 1 of 5');
  });

  it('has its own pause logged while the clock goes on', async () => {
    await click('#pause');
    await expect.poll(() => violations('exam-paused')).toEqual({ count: 1, isOpen: true });
    expect(await shown()).toContain('the clock goes on');
    await click('#resume');
    await expect.poll(() => violations('exam-paused')).toEqual({ count: 1, isOpen: false });
  });

  it('is not judged while it shows the results, which is logged, and is judged again after that', async () => {
    await go('spa.html?at=results');
    await expect.poll(shown).toContain('nothing is judged here');
    await copy();
    await click('#retake');
    await expect.poll(shown).not.toContain('End the session?');
    expect((await readLog(exam.browser)).slice(-3).map(({ type }) => type)).toContain('review-ended');
    expect((await violations('copy-paste')).count).toBe(0);
    await copy();
    await expect.poll(async () => (await violations('copy-paste')).count).toBe(1);
  });
});

describe('other styles of practice exams', () => {
  it('a form with page loads', async () => {
    await go('form.html');
    await expect.poll(() => questions(10)).toEqual(['1/10']);
    await click('#next');
    await expect.poll(() => questions(10)).toEqual(['1/10', '2/10']);
    await expect.poll(shown).toContain('End session');
  });

  it('a quiz that draws itself anew ten times a second', async () => {
    await go('rerender.html');
    await expect.poll(() => questions(12)).toEqual(['1/12']);
    await click('.answer >> nth=0');
    await expect.poll(() => questions(12)).toEqual(['1/12', '2/12']);
  });

  it('a player in a frame of the same origin', async () => {
    await go('frame.html');
    await expect.poll(() => questions(20)).toEqual(['1/20']);
    await exam.page.frameLocator('iframe').locator('#next').click();
    await expect.poll(() => questions(20)).toEqual(['1/20', '2/20']);
  });

  it('a page under a strict policy, whose styles do not reach the overlay', async () => {
    await go('strict-csp.html');
    await expect.poll(() => questions(8)).toEqual(['1/8']);
    await click('#next');
    await expect.poll(() => questions(8)).toEqual(['1/8', '2/8']);
    expect(await backgroundsInClosedShadow(exam.page)).toEqual([expect.stringMatching(/^rgb\(/)]);
  });
});

describe('a hostile page', () => {
  const removals = () => violations('overlay-removed');
  /** Where the overlay is there is nothing else to be hit. */
  const isInFront = () =>
    exam.page.evaluate(() => {
      const hit = document.elementFromPoint(innerWidth - 60, 30);
      return hit?.tagName === 'DIV' && hit.parentElement === document.documentElement && hit.className === '';
    });

  it('does not hinder the reading of its questions by breaking what pages can reach', async () => {
    await go('hostile.html');
    await expect.poll(shown).toContain('End session');
    await expect.poll(() => questions(6)).toEqual(['1/6']);
    await click('#next');
    await expect.poll(() => questions(6)).toEqual(['1/6', '2/6']);
  });

  it('learns nothing from what stands in it: one plain element, closed', async () => {
    await attack(exam.page, 'look');
    const { roots, strangers } = await lootOf(exam.page);
    expect(roots).toBe(0);
    expect(strangers).toEqual([{ tag: 'DIV', attributes: ['popover', 'style'], html: '', text: '', hasRoot: false }]);
  });

  it('gets the overlay back within a second, however it takes it away, and that is logged', async () => {
    const before = (await removals()).count;
    for (const how of ['remove', 'hide', 'fade', 'move']) {
      await attack(exam.page, how);
      const at = Date.now();
      await expect.poll(isInFront, { interval: 50 }).toBe(true);
      expect(Date.now() - at, how).toBeLessThan(1000);
    }
    await expect.poll(removals).toEqual({ count: before + 1, isOpen: false });
    expect(await shown()).toContain('End session');
  });

  it('may put a dialog of its own up, which is no removal', async () => {
    const before = await removals();
    await attack(exam.page, 'dialog');
    await exam.page.waitForTimeout(2000);
    await attack(exam.page, 'undialog');
    expect(await removals()).toEqual(before);
  });

  it('can’t cover it', async () => {
    await attack(exam.page, 'cover');
    await expect.poll(isInFront, { timeout: 2000 }).toBe(true);
    await attack(exam.page, 'uncover');
  });

  it('is not believed, whatever it says or makes up', async () => {
    const before = (await readLatestSession(exam.browser))?.violations.length;
    expect(await attack(exam.page, 'fake')).toBe('undefined');
    await click('#next');
    await expect.poll(() => questions(6)).toEqual(['1/6', '2/6', '3/6']);
    const stored = await readLatestSession(exam.browser);
    expect(stored?.session.state).toBe('running');
    expect(stored?.violations.length).toBe(before);
  });

  it('is still read while it floods, and stays usable', async () => {
    await attack(exam.page, 'flood');
    await click('#next');
    await expect.poll(() => questions(6)).toContain('4/6');
    const lateMs = Number(await attack(exam.page, 'measure'));
    expect(lateMs).toBeLessThan(500);
    await attack(exam.page, 'stop');
  });

  it('that removes it in a loop gets one violation and no fight', async () => {
    const before = (await removals()).count;
    await attack(exam.page, 'removeAlways');
    await expect.poll(removals).toEqual({ count: before + 1, isOpen: true });
    const inserted = Number(await attack(exam.page, 'count'));
    expect(inserted).toBeLessThan(20);
    expect((await removals()).count).toBe(before + 1);
  });

  it('hears no message when the session ends, and breaks by nothing', async () => {
    await go('hostile.html');
    await expect.poll(shown).toContain('End session');
    await endSession(exam.browser, exam.page);
    await clickInClosedShadow(exam.page, 'Close');
    const { errors, messages } = await lootOf(exam.page);
    expect(errors).toEqual([]);
    expect(messages).toEqual([]);
  });
});

describe('after the session', () => {
  it('nothing is left in the page, and copying and pasting work', async () => {
    await expect.poll(() => exam.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await exam.page.locator('#own').fill('mine');
    await exam.page.locator('#own').press('ControlOrMeta+a');
    await exam.page.keyboard.press('ControlOrMeta+c');
    await exam.page.locator('#own').press('End');
    await exam.page.keyboard.press('ControlOrMeta+v');
    expect(await exam.page.locator('#own').inputValue()).toBe('minemine');
    const before = await readLog(exam.browser);
    await click('#next');
    await attack(exam.page, 'remove');
    await exam.page.waitForTimeout(1500);
    expect(await readLog(exam.browser)).toEqual(before);
    expect(await exam.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

describe('a player in a frame of another origin', () => {
  it('can’t be read, so questions are counted by the candidate', async () => {
    const player = await serveExamPages();
    try {
      await go(`frame.html?player=${player.url}player.html`);
      await startSession(exam.browser, exam.page);
      await exam.page.frameLocator('iframe').locator('#next').click();
      await clickInClosedShadow(exam.page, 'Count questions', { timeoutMs: 25_000 });
      await clickInClosedShadow(exam.page, 'Next question');
      await expect.poll(() => questionsShown(exam.browser)).toEqual(['1/?', '2/?']);
      expect(await shown()).toContain('Question 2');
      await endSession(exam.browser, exam.page);
    } finally {
      await player.close();
    }
  });
});
