import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { readSetting, storeSettings } from '../../scripts/browser/extension-storage.mjs';
import { endSession, openReport, startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { waitFor } from '../../scripts/browser/wait-for.mjs';
import { type OpenExam, openExam } from './open-exam';

/** Three long looks slightly aside, and a shorter one far aside: more patience would miss that one, a wider angle not. */
const LOOKS = [
  { atMs: 7000, endMs: 12_500, yawDeg: -34 },
  { atMs: 15_500, endMs: 21_000, yawDeg: -34 },
  { atMs: 24_000, endMs: 29_500, yawDeg: -34 },
  { atMs: 32_500, endMs: 36_500, yawDeg: -56 },
];

/** Again and again: a busy computer may see the first ones too late, and any four in a row will do. */
function looksAside() {
  const calm = calmTimeline(50_000);
  const turn = (atMs: number, yawDeg: number) => ({ atMs, overMs: 600, to: { yawDeg } });
  const moves = LOOKS.flatMap(({ atMs, endMs, yawDeg }) => [turn(atMs, yawDeg), turn(endMs, 0)]);
  return { ...calm, people: calm.people.map((person) => ({ ...person, moves })) };
}

/** What else the user has changed. A busy computer leaves gaps, which are not what this is about. */
const OWN = { 'monitoring-gap': { enabled: false } };

let exam: OpenExam;
/** Which looks were slight, in the report's order. */
let slight: readonly number[];
let report: Page;
let settings: Page;

beforeAll(async () => {
  exam = await openExam({ timeline: looksAside() });
  await storeSettings(exam.browser, { ruleOverrides: OWN });
  await startSession(exam.browser, exam.page);
  const lastEnd = async () => (await readLatestSession(exam.browser))?.violations[LOOKS.length - 1]?.endMs;
  await waitFor('the last look is over', lastEnd, { timeoutMs: 150_000, everyMs: 500 });
  const { session, violations } = await endSession(exam.browser, exam.page);
  expect(violations.map(({ rule }) => rule)).toEqual(LOOKS.map(() => 'looking-away'));
  slight = violations.flatMap(({ details }, index) => (Math.abs(Number(details.yawDeg)) < 60 ? [index] : []));
  expect(slight).toHaveLength(3);
  settings = await exam.browser.context.newPage();
  await settings.goto(exam.browser.extensionUrl('options.html'));
  report = await openReport(exam.browser, session.id);
}, 300_000);
afterAll(() => exam.close());

const row = (which: number) => report.getByRole('row', { name: 'Looked away' }).nth(slight[which] ?? -1);
const answer = (which: number, name: string) => row(which).getByRole('button', { name }).click();
const mark = (which: number) => answer(which, 'That was a false alarm');
const verdict = () => report.locator('[aria-labelledby=verdict]').innerText();
const itemWith = (role: 'button' | 'switch', name: string) =>
  settings.getByRole('listitem').filter({ has: settings.getByRole(role, { name }) });
const proposal = () => itemWith('button', 'Use this number (Looked away)');

describe('moments marked as false alarms', () => {
  it('are not counted, and the report says so', async () => {
    expect(await verdict()).toMatch(/^By your own rules you would have been warned .*\b4\s+Looked away/s);
    await mark(0);
    await expect
      .poll(verdict)
      .toMatch(/ 1 moment that you marked as a false alarm is not counted\..*\b3\s+Looked away/s);
    await mark(1);
    await report.getByText('2 of 3: after the third one like it, a better number is proposed.').first().waitFor();
    await mark(2);
    await expect
      .poll(verdict)
      .toMatch(/^By your own rules you would have been warned once.* 3 moments .*\b1\s+Looked away/s);
  });

  it('count again when a mark is taken back, and two marks are too few for a proposal', async () => {
    await proposal().waitFor();
    await answer(1, 'It was no false alarm');
    await proposal().waitFor({ state: 'detached' });
    await expect.poll(verdict).toMatch(/ 2 moments .* are not counted\..*\b2\s+Looked away/s);
    await mark(1);
    await proposal().waitFor();
  });
});

describe('the row of a violation', () => {
  it('tells why it was flagged: what was measured, against which limit', async () => {
    await answer(0, 'Why was I flagged?');
    await row(0)
      .getByText(/^Look aside: up to \d+°, limit 30°, over it for [\d.]+ s$/)
      .waitFor();
    await row(0)
      .getByText(/^Noticed once it had lasted 3 s/)
      .waitFor();
  });

  it('keeps a note, over a reload', async () => {
    await answer(0, 'Explain with a note');
    const note = row(0).getByRole('textbox', { name: 'Your note' });
    await note.fill('The cat wanted in.');
    await row(0).getByText('Saved with this session.').waitFor();
    await report.reload();
    await expect.poll(() => note.inputValue()).toBe('The cat wanted in.');
  });
});

describe('the number that would have avoided them', () => {
  let proposed: string;

  it('is proposed, with what it would have cost, where the report leads', async () => {
    await report.getByRole('link', { name: 'See which number would avoid them' }).first().click();
    settings = report;
    const text = await proposal().innerText();
    expect(text).toMatch(
      /^Looked away\s+You marked 3 false alarms\. With “Look aside, at most” \d+° instead of 30°, none of them would have/,
    );
    expect(text).toContain('The only other one would not have been missed.');
    proposed = /\d+(?=° instead)/.exec(text)?.[0] ?? '';
    expect(Number(proposed)).toBeGreaterThan(30);
  });

  it('is in force once it is accepted, and can be reset', async () => {
    const lookedAway = itemWith('switch', 'Looked away');
    const lookAside = lookedAway.getByRole('spinbutton', { name: 'Look aside, at most' });
    await proposal().getByRole('button', { name: 'Use this number' }).click();
    await settings.getByText(`From the next session on: “Look aside, at most” ${proposed}° instead of 30°.`).waitFor();
    const override = { ...OWN, 'looking-away': { thresholds: { maxYawDeg: Number(proposed) } } };
    await expect.poll(() => readSetting(exam.browser, 'ruleOverrides')).toEqual(override);
    await lookedAway.getByText('Adjust').click();
    await expect.poll(() => lookAside.inputValue()).toBe(proposed);
    await lookedAway.getByRole('button', { name: 'Reset Look aside, at most' }).click();
    await expect.poll(() => lookAside.inputValue()).toBe('30');
    await expect.poll(() => readSetting(exam.browser, 'ruleOverrides')).toEqual(OWN);
  });
});
