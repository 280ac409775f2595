import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/engine/rule-engine';
import type { ExamPlan } from '../../../lib/exams/exam-plan';
import { createExamRun } from '../../../lib/exams/exam-run';

const MINUTE_MS = 60_000;

const PLAN: ExamPlan = {
  packId: 'onvue/aws',
  packName: 'Pearson VUE OnVUE · AWS',
  exam: { code: 'CLF-C02', title: 'Cloud Practitioner', questions: [65, 65], passMark: '700 of 1000' },
  minutes: 90,
  extraTime: 'none',
  breaks: { kind: 'none' },
  conduct: { live: true, warnings: 1, endsAtOnce: {} },
  timeAlertsMinutes: [30, 15, 5],
  interruptions: 'none',
};

const opened = (rule: string, atMs: number): Change => {
  return { type: 'opened', rule, severity: 'warning', startMs: atMs, atMs, details: {} };
};

function begun(plan: Partial<ExamPlan> = {}, atMs = 0) {
  const run = createExamRun({ ...PLAN, ...plan }, null);
  run.begin(atMs);
  return run;
}

describe('an exam', () => {
  it('begins once, and its clock runs from then on', () => {
    const run = createExamRun(PLAN, null);
    expect(run.advance(120_000)).toEqual([]);
    expect(run.begin(180_000)).toEqual([{ type: 'exam-began', atMs: 180_000 }]);
    expect(run.begin(190_000)).toEqual([]);
    expect(run.clock(240_000)).toMatchObject({ elapsedMs: 60_000, remainingMs: 89 * MINUTE_MS });
  });

  it('is watched by the proctor before it begins, too', () => {
    const run = createExamRun(PLAN, null);
    expect(run.follow([opened('no-face', 5000)], 6500)).toMatchObject([
      { type: 'warned', rule: 'no-face', number: 1, of: 1 },
    ]);
  });

  it('is over when the proctor ends it, and nothing happens in it after that', () => {
    const run = begun();
    run.follow([opened('talking', 1000)], 1500);
    expect(run.follow([opened('looking-away', 2000)], 5000)).toEqual([
      { type: 'ended-by-proctor', rule: 'looking-away', because: 'warnings', atMs: 5000 },
    ]);
    expect(run.state().over).toBe('proctor');
    expect(run.follow([opened('tab-switch', 6000)], 6000)).toEqual([]);
    expect(run.advance(91 * MINUTE_MS)).toEqual([]);
  });

  it('is over when its time is up', () => {
    const run = begun();
    run.advance(89 * MINUTE_MS);
    expect(run.advance(90 * MINUTE_MS)).toEqual([{ type: 'time-up', atMs: 90 * MINUTE_MS }]);
    expect(run.state().over).toBe('time-up');
  });

  it('alerts to low time, and after a gap only to the most urgent', () => {
    const run = begun();
    expect(run.advance(60 * MINUTE_MS)).toEqual([{ type: 'time-alert', minutesLeft: 30, atMs: 60 * MINUTE_MS }]);
    expect(run.advance(86 * MINUTE_MS)).toEqual([{ type: 'time-alert', minutesLeft: 5, atMs: 86 * MINUTE_MS }]);
  });

  it('notes each question once until another is shown', () => {
    const run = begun();
    expect(run.showQuestion(1, 65, 'page', 1000)).toHaveLength(1);
    expect(run.showQuestion(1, 65, 'page', 2000)).toEqual([]);
    expect(run.showQuestion(2, 65, 'person', 3000)).toEqual([
      { type: 'question', number: 2, total: 65, from: 'person', atMs: 3000 },
    ]);
    expect(run.state().question).toEqual({ number: 2, total: 65, from: 'person', sinceMs: 3000 });
  });

  it('notes no question before it begins', () => {
    expect(createExamRun(PLAN, null).showQuestion(1, 65, 'page', 1000)).toEqual([]);
  });
});

describe('the wait for the proctor', () => {
  const WAIT_MS = 2 * MINUTE_MS;

  it('ends with a greeting, and the exam begins only after it', () => {
    const run = createExamRun(PLAN, WAIT_MS);
    expect(run.advance(WAIT_MS - 1)).toEqual([]);
    expect(run.begin(WAIT_MS - 1)).toEqual([]);
    expect(run.advance(WAIT_MS)).toEqual([{ type: 'greeted', atMs: WAIT_MS }]);
    expect(run.advance(WAIT_MS + 1000)).toEqual([]);
    expect(run.begin(WAIT_MS + 5000)).toEqual([{ type: 'exam-began', atMs: WAIT_MS + 5000 }]);
    expect(run.clock(WAIT_MS + 65_000).elapsedMs).toBe(60_000);
  });

  it('may end with the exam revoked', () => {
    const run = createExamRun(
      { ...PLAN, conduct: { live: true, warnings: null, endsAtOnce: { 'no-face': 3000 } } },
      WAIT_MS,
    );
    run.follow([opened('no-face', 10_000)], 11_500);
    expect(run.advance(13_000)).toMatchObject([{ type: 'ended-by-proctor', because: 'at-once' }]);
    expect(run.advance(WAIT_MS)).toEqual([]);
    expect(run.begin(WAIT_MS)).toEqual([]);
  });
});

describe('breaks', () => {
  it('are none where the rules have none', () => {
    expect(begun().beginBreak(1000)).toEqual([]);
  });

  it('that are unscheduled let the clock run', () => {
    const run = begun({ breaks: { kind: 'unscheduled', locksSeenQuestions: true } });
    expect(run.beginBreak(10 * MINUTE_MS)).toHaveLength(1);
    expect(run.beginBreak(11 * MINUTE_MS)).toEqual([]);
    expect(run.endBreak(20 * MINUTE_MS)).toHaveLength(1);
    expect(run.endBreak(21 * MINUTE_MS)).toEqual([]);
    expect(run.clock(20 * MINUTE_MS).elapsedMs).toBe(20 * MINUTE_MS);
  });

  it('that are scheduled stop it, as often as there are such breaks', () => {
    const run = begun({ breaks: { kind: 'scheduled', count: 1, minutes: 10 } });
    run.beginBreak(10 * MINUTE_MS);
    expect(run.clock(15 * MINUTE_MS).elapsedMs).toBe(10 * MINUTE_MS);
    run.endBreak(18 * MINUTE_MS);
    expect(run.clock(20 * MINUTE_MS).elapsedMs).toBe(12 * MINUTE_MS);
    expect(run.beginBreak(30 * MINUTE_MS)).toEqual([]);
    expect(run.advance(97 * MINUTE_MS)).toMatchObject([{ type: 'time-alert' }]);
    expect(run.advance(98 * MINUTE_MS)).toMatchObject([{ type: 'time-up' }]);
  });
});

describe('an exam that is taken up again', () => {
  it('stands where its entries say, and repeats no alert', () => {
    const first = begun({}, 1000);
    const entries = [
      { type: 'exam-began', atMs: 1000 } as const,
      ...first.follow([opened('talking', 2000)], 2500),
      ...first.showQuestion(3, 65, 'page', 4000),
      ...first.advance(61 * MINUTE_MS),
    ];
    const again = createExamRun(PLAN, null, entries);
    expect(again.state()).toEqual(first.state());
    expect(again.advance(62 * MINUTE_MS)).toEqual([]);
    expect(again.follow([opened('talking', 62 * MINUTE_MS)], 62 * MINUTE_MS)).toMatchObject([
      { type: 'ended-by-proctor', because: 'warnings' },
    ]);
  });
});

describe('results on screen', () => {
  const results = (knownBy: 'address' | 'content') => ({ purpose: 'review', knownBy }) as const;
  const EXAM_PAGE = { purpose: 'exam', knownBy: 'address' } as const;

  it('are believed at once by an address that is known for them', () => {
    const run = begun();
    expect(run.showPage(results('address'), 2000)).toEqual([{ type: 'review-began', knownBy: 'address', atMs: 2000 }]);
    expect(run.state().inReviewSinceMs).toBe(2000);
  });

  it('are believed by what stands there once a question has been seen', () => {
    const run = begun();
    expect(run.showPage(results('content'), 2000)).toEqual([]);
    run.showPage(EXAM_PAGE, 3000);
    run.showQuestion(1, 65, 'page', 4000);
    expect(run.showPage(results('content'), 5000)).toMatchObject([{ type: 'review-began', knownBy: 'content' }]);
  });

  it('are believed by what stands there after a minute, however long they have stood there', () => {
    const run = begun();
    run.showPage(results('content'), 2000);
    expect(run.advance(59_000)).toEqual([]);
    expect(run.advance(60_000)).toEqual([{ type: 'review-began', knownBy: 'content', atMs: 60_000 }]);
    expect(run.advance(61_000)).toEqual([]);
  });

  it('are none before the exam has begun', () => {
    expect(createExamRun(PLAN, null).showPage(results('address'), 2000)).toEqual([]);
  });

  it('are over when the page shows the exam again', () => {
    const run = begun();
    run.showPage(results('address'), 2000);
    expect(run.showPage(EXAM_PAGE, 8000)).toEqual([{ type: 'review-ended', atMs: 8000 }]);
    expect(run.state().inReviewSinceMs).toBeNull();
  });

  it('end the exam’s time: no alert, no end, no question', () => {
    const run = begun();
    run.showPage(results('address'), MINUTE_MS);
    expect(run.advance(91 * MINUTE_MS)).toEqual([]);
    expect(run.showQuestion(3, 65, 'page', 91 * MINUTE_MS)).toEqual([]);
  });

  it('stop no clock: coming back to the exam, its time has gone on', () => {
    const run = begun();
    run.showPage(results('address'), MINUTE_MS);
    run.showPage(EXAM_PAGE, 90 * MINUTE_MS);
    expect(run.advance(90 * MINUTE_MS)).toMatchObject([{ type: 'time-up' }]);
  });

  it('begin after the break in which they came up', () => {
    const run = begun({ breaks: { kind: 'unscheduled', locksSeenQuestions: false } });
    run.beginBreak(1000);
    expect(run.showPage(results('address'), 2000)).toEqual([]);
    run.endBreak(9000);
    expect(run.showPage(results('address'), 9000)).toMatchObject([{ type: 'review-began' }]);
  });
});

describe('questions counted by the candidate', () => {
  it('begin at one, go on and back, and stay within the exam', () => {
    const run = begun({ exam: { code: 'X', title: 'X', questions: [2, 2], passMark: null } });
    expect(run.countQuestion(1, 0)).toEqual([{ type: 'question', number: 1, total: 2, from: 'person', atMs: 0 }]);
    expect(run.countQuestion(-1, 1)).toEqual([]);
    expect(run.countQuestion(1, 2)).toMatchObject([{ number: 2 }]);
    expect(run.countQuestion(1, 3)).toEqual([]);
    expect(run.countQuestion(-1, 4)).toMatchObject([{ number: 1 }]);
  });

  it('claim no total that is not known', () => {
    const run = begun({ exam: { code: 'X', title: 'X', questions: [40, 60], passMark: null } });
    expect(run.countQuestion(1, 0)).toMatchObject([{ number: 1, total: null }]);
  });

  it('give way to a page that says it', () => {
    const run = begun();
    run.countQuestion(1, 0);
    run.showQuestion(7, 65, 'page', 1000);
    expect(run.countQuestion(1, 2000)).toEqual([]);
  });

  it('wait for the exam to begin', () => {
    expect(createExamRun(PLAN, null).countQuestion(1, 0)).toEqual([]);
  });
});
