import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedDrill } from '../../lib/drills/plan-drills';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import type { LogEntry } from '../../lib/exams/log-entry';
import { DEMO_TIMELINE } from '../../scripts/actor/timeline.js';
import { clickInClosedShadow, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { storeSettings } from '../../scripts/browser/extension-storage.mjs';
import { startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession, readLog } from '../../scripts/browser/session-rows.mjs';
import { findTarget, waitForTarget } from '../../scripts/browser/targets.mjs';
import { type Browser, type OpenExam, openExam } from './open-exam';

const CHOICE: ExamChoice = {
  packId: 'onvue/aws',
  examCode: 'SAA-C03',
  extraTime: 'none',
  breaksGranted: false,
  interruptions: 'none',
};

function practise({ browser, examUrl }: OpenExam, choice: Partial<ExamChoice> = {}): Promise<void> {
  return storeSettings(browser, { examChoices: { [new URL(examUrl).origin]: { ...CHOICE, ...choice } } });
}

const latest = async ({ browser }: OpenExam) => (await readLatestSession(browser))?.session;
const rulesBroken = async ({ browser }: OpenExam) =>
  (await readLatestSession(browser))?.violations.map(({ rule }) => rule).filter((rule) => rule !== 'monitoring-gap');

async function logged<Type extends LogEntry['type']>({ browser }: OpenExam, type: Type) {
  return (await readLog(browser)).filter((entry): entry is Extract<LogEntry, { type: Type }> => entry.type === type);
}

/** Counts the sounds that the monitor of the running session makes from now on. */
async function countSounds(browser: Browser): Promise<() => Promise<number>> {
  const evaluate = async (expression: string) => {
    const monitor = await waitForTarget(browser, { type: 'background_page', urlPart: 'monitor.html' });
    try {
      return await monitor.evaluate(expression);
    } finally {
      await monitor.detach();
    }
  };
  await evaluate(`
    globalThis.sounds = 0;
    globalThis.OscillatorNode = class extends OscillatorNode {
      start(at) { globalThis.sounds += 1; super.start(at); }
    }; null`);
  return async () => Number(await evaluate('globalThis.sounds'));
}

/** Somebody opens another tab for a while. */
async function lookElsewhere({ browser, page }: OpenExam, forMs: number): Promise<void> {
  const other = await browser.context.newPage();
  await sleep(forMs);
  await page.bringToFront();
  await other.close();
}

describe('an exam with a proctor', () => {
  let exam: OpenExam;
  beforeAll(async () => {
    exam = await openExam({ timeline: DEMO_TIMELINE });
    await practise(exam);
    await storeSettings(exam.browser, { proctorSound: true });
  });
  afterAll(() => exam.close());
  const shown = () => readClosedShadow(exam.page);

  it('is warned in, with a soft sound and the count, and ended once there were warnings enough', async () => {
    await startSession(exam.browser, exam.page);
    const sounds = await countSounds(exam.browser);
    await expect.poll(shown, { timeout: 40_000 }).toContain('warning 1 of 2');
    await expect.poll(shown, { timeout: 40_000 }).toContain('warning 2 of 2');
    expect(await sounds()).toBe(4);
    await expect.poll(async () => (await latest(exam))?.endReason, { timeout: 40_000 }).toBe('proctor');
    expect(await logged(exam, 'ended-by-proctor')).toMatchObject([{ rule: 'no-face', because: 'warnings' }]);
    expect((await logged(exam, 'warned')).map(({ rule }) => rule)).toEqual(['looking-away', 'talking']);
    await expect.poll(shown).toContain('The proctor ended the exam.');
    expect(await shown()).toContain('no score');
  });

  it('can be started again from there, and is ended at once by what nobody bears', async () => {
    const before = (await latest(exam))?.id;
    await clickInClosedShadow(exam.page, 'Start again');
    await expect.poll(async () => (await latest(exam))?.state, { timeout: 60_000 }).toBe('running');
    expect((await latest(exam))?.id).not.toBe(before);
    await expect.poll(shown).toContain('End session');
    await lookElsewhere(exam, 12_000);
    await expect.poll(async () => (await latest(exam))?.endReason).toBe('proctor');
    expect(await logged(exam, 'ended-by-proctor')).toMatchObject([{ rule: 'tab-switch', because: 'at-once' }]);
  });

  it('may be gone on with unproctored: nothing is shown or logged any more', async () => {
    await clickInClosedShadow(exam.page, 'Go on unproctored');
    await expect.poll(shown).toBe('');
    const before = await readLatestSession(exam.browser);
    await lookElsewhere(exam, 2000);
    expect(await readLatestSession(exam.browser)).toEqual(before);
  });
});

describe('breaks', () => {
  let exam: OpenExam;
  beforeAll(async () => {
    exam = await openExam();
  });
  afterAll(() => exam.close());
  afterEach(async () => {
    await clickInClosedShadow(exam.page, 'End session');
    await clickInClosedShadow(exam.page, 'I have finished');
    await expect.poll(async () => (await latest(exam))?.state).toBe('ended');
  });

  const shown = () => readClosedShadow(exam.page);
  /** What is left, in seconds. */
  const left = async () => {
    const [, hours, minutes, seconds] = /(?:(\d+):)?(\d+):(\d\d)/.exec(await shown()) ?? [];
    return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  };

  it('that may be taken at any time let the clock run on, and nobody looks', async () => {
    await practise(exam, { packId: 'onvue/microsoft', examCode: 'AZ-900' });
    await startSession(exam.browser, exam.page);
    await clickInClosedShadow(exam.page, 'Take a break');
    await expect.poll(shown).toContain('Your break has begun.');
    const before = await left();
    await lookElsewhere(exam, 3000);
    expect(await rulesBroken(exam)).toEqual([]);
    await clickInClosedShadow(exam.page, 'I am back');
    await expect.poll(shown).toContain('Take a break');
    expect(await left()).toBeLessThanOrEqual(before - 3);
    await lookElsewhere(exam, 2000);
    await expect.poll(() => rulesBroken(exam)).toEqual(['tab-switch']);
    expect((await readLog(exam.browser)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['break-began', 'break-ended']),
    );
  });

  it('that are scheduled stop the clock, and there are only so many', async () => {
    await practise(exam, { packId: 'onvue/pmi', examCode: 'PMP' });
    await startSession(exam.browser, exam.page);
    for (const _ of [1, 2]) {
      await clickInClosedShadow(exam.page, 'Take a break');
      await expect.poll(shown).toContain('I am back');
      const before = await left();
      await sleep(3000);
      expect(await left()).toBe(before);
      await clickInClosedShadow(exam.page, 'I am back');
      await expect.poll(shown).not.toContain('I am back');
    }
    expect(await shown()).not.toContain('Take a break');
  });
});

describe('staged interruptions', () => {
  let exam: OpenExam;
  beforeAll(async () => {
    exam = await openExam();
  });
  afterAll(() => exam.close());
  const shown = () => readClosedShadow(exam.page);

  /** Interruptions come after minutes. Here what is drawn for the next session is replaced as it is stored. */
  async function stage(drills: readonly PlannedDrill[]): Promise<void> {
    const worker = await findTarget(exam.browser, { type: 'service_worker', urlPart: exam.browser.extensionId });
    await worker?.evaluate(`
      globalThis.storedAdd ??= IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (row, ...key) {
        return storedAdd.call(this, row.drills ? { ...row, drills: ${JSON.stringify(drills)} } : row, ...key);
      }; null`);
    await worker?.detach();
  }

  it('to be seen call for attention, and ignoring them is what counts', async () => {
    await practise(exam, { interruptions: 'seen' });
    await exam.page.reload();
    await stage([{ kind: 'phone', dueMs: 4000 }]);
    await startSession(exam.browser, exam.page);
    const sounds = await countSounds(exam.browser);
    await expect.poll(shown, { timeout: 20_000 }).toContain('Your phone is ringing.');
    await expect
      .poll(() => logged(exam, 'drill-ended'), { timeout: 30_000 })
      .toMatchObject([{ kind: 'phone', reactions: [] }]);
    expect(await shown()).not.toContain('Your phone is ringing.');
    expect(await sounds()).toBe(0);
    expect(await rulesBroken(exam)).toEqual([]);
    await clickInClosedShadow(exam.page, 'End session');
    await clickInClosedShadow(exam.page, 'I have finished');
    await expect.poll(async () => (await latest(exam))?.state).toBe('ended');
  });

  it('to be heard sound, and who goes to see what it is is told so', async () => {
    await practise(exam, { interruptions: 'heard' });
    await exam.page.reload();
    await stage([{ kind: 'doorbell', dueMs: 4000 }]);
    await startSession(exam.browser, exam.page);
    const sounds = await countSounds(exam.browser);
    await expect.poll(() => logged(exam, 'drill-began'), { timeout: 20_000 }).toMatchObject([{ kind: 'doorbell' }]);
    expect(await sounds()).toBeGreaterThan(0);
    await lookElsewhere(exam, 2500);
    await expect
      .poll(() => logged(exam, 'drill-ended'), { timeout: 30_000 })
      .toMatchObject([{ kind: 'doorbell', reactions: ['switched'] }]);
    expect(await rulesBroken(exam)).toEqual(['tab-switch']);
  });
});
