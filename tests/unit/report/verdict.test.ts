import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import type { Sitting } from '../../../lib/report/sitting';
import { verdictOf } from '../../../lib/report/verdict';
import { verdictLabel } from '../../../lib/report/verdict-label';
import { verdictReasons } from '../../../lib/report/verdict-reasons';
import { verdictText } from '../../../lib/report/verdict-text';
import { ended, HEALTH, running, STARTED_AT, session } from '../db/fresh-db';
import { MINUTE_MS, marked, moment, providerPlan, sitting } from './sittings';

type Parts = Parameters<typeof sitting>[0];

const NOW = STARTED_AT + 200 * MINUTE_MS;
const verdict = (parts: Parts = {}) => verdictOf(sitting(parts), NOW);
const textOf = (parts: Parts = {}) => verdictText(verdict(parts));
const own = session('s').plan;
const recorded = providerPlan({ live: false, warnings: null, endsAtOnce: {} });
const gap = (startMs: number, seconds: number) => moment('gap', 'monitoring-gap', startMs, seconds);
const timeUp: LogEntry = { type: 'time-up', atMs: 130 * MINUTE_MS };

/** Ended by the proctor after two warnings, at 41:10. */
const ENDED_MS = (41 * 60 + 10) * 1000;
const endedByProctor: Parts = {
  minutes: ENDED_MS / MINUTE_MS,
  session: { endReason: 'proctor' },
  violations: [
    moment('a', 'talking', 10 * MINUTE_MS),
    moment('b', 'looking-away', 20 * MINUTE_MS),
    moment('c', 'talking', ENDED_MS - 500, 0.5),
  ],
  log: [
    { type: 'warned', atMs: 10 * MINUTE_MS + 500, rule: 'talking', number: 1, of: 2 },
    { type: 'warned', atMs: 20 * MINUTE_MS + 3000, rule: 'looking-away', number: 2, of: 2 },
    { type: 'ended-by-proctor', atMs: ENDED_MS, rule: 'talking', because: 'warnings' },
  ],
};

describe('a sitting that the proctor would have ended', () => {
  it('would not have counted, and says when that was and how often one was warned', () => {
    const { headline, text } = textOf(endedByProctor);
    expect(headline).toBe('Your proctor would have warned you twice and ended the exam at 41:10');
    expect(text).toMatch(/^This sitting would not have counted\./);
    expect(verdictLabel(verdict(endedByProctor))).toEqual({ label: 'Exam ended at 41:10', tone: 'critical' });
  });

  it('names its reasons, each with its violation', () => {
    expect(verdictReasons(verdict(endedByProctor))).toEqual([
      { atMs: 10 * MINUTE_MS + 500, violationId: 'a', text: 'Warning 1 of 2: Talking' },
      { atMs: 20 * MINUTE_MS + 3000, violationId: 'b', text: 'Warning 2 of 2: Looked away' },
      { atMs: ENDED_MS, violationId: 'c', text: 'End of the exam: Talking, after the last warning' },
    ]);
  });

  it('is told without warnings where there were none', () => {
    const log: LogEntry[] = [{ type: 'ended-by-proctor', atMs: 16_000, rule: 'no-face', because: 'at-once' }];
    const parts = { minutes: 16 / 60, violations: [moment('a', 'no-face', 1000, 15)], log };
    expect(textOf(parts).headline).toBe('Your proctor would have ended the exam at 0:16');
    expect(verdictReasons(verdict(parts))[0]?.text).toBe('End of the exam: Left the frame, for too long');
  });

  it('would have gone on without what is marked as a false alarm, and says that it rests on that', () => {
    const violations = endedByProctor.violations?.map((row) => (row.id === 'a' ? marked(row) : row)) ?? [];
    const { headline, text } = textOf({ ...endedByProctor, violations });
    expect(headline).toBe('By your marks, the exam would have gone on');
    expect(text).toBe(
      'Your proctor would have warned you twice until 41:10, where it was ended. Nothing is known of the time after. 1 moment that you marked as a false alarm is not counted. With it, your proctor would have warned you twice and ended the exam at 41:10.',
    );
  });
});

describe('a sitting that was sat to its end', () => {
  it('is clean without a violation, with its minutes', () => {
    const { headline, text } = textOf({ log: [timeUp] });
    expect(headline).toBe('Clean: 130 minutes, 0 violations');
    expect(text).toBe('This sitting would have counted. That is exactly what exam day should look like.');
    expect(verdictLabel(verdict({ log: [timeUp] }))).toEqual({ label: 'Clean', tone: 'good' });
  });

  it('says of which part of the exam it speaks', () => {
    const rest = 'That was 15 minutes of the exam’s 130, and says nothing about the rest.';
    expect(textOf({ minutes: 15 }).text).toContain(rest);
    expect(textOf({ minutes: 125 }).text).not.toContain('the rest');
    const all: LogEntry[] = [1, 2].map((number) => ({
      type: 'question',
      number,
      total: 2,
      from: 'page',
      atMs: number,
    }));
    expect(textOf({ minutes: 15, log: all }).text).not.toContain('the rest');
    expect(textOf({ minutes: 15, log: all.slice(0, 1) }).text).toContain('the rest');
  });

  it('counts neither breaks nor results as judged', () => {
    const log: LogEntry[] = [
      { type: 'break-began', atMs: 10 * MINUTE_MS },
      { type: 'break-ended', atMs: 15 * MINUTE_MS },
      { type: 'review-began', knownBy: 'content', atMs: 30 * MINUTE_MS },
    ];
    expect(textOf({ minutes: 40, log }).headline).toBe('Clean: 25 minutes, 0 violations');
  });

  it('would have counted with warnings to spare, and just so without', () => {
    const once = [moment('a', 'talking', 5000)];
    expect(textOf({ violations: once }).headline).toBe('Your proctor would have warned you once');
    expect(textOf({ violations: once }).text).toContain('It would have counted: 2 warnings are given');
    const twice = [...once, moment('b', 'looking-away', 60_000, 5)];
    expect(textOf({ violations: twice }).text).toContain('It would have counted, just: 2 warnings');
    expect(verdictLabel(verdict({ violations: twice })).label).toBe('Warned twice');
    const endless = { plan: providerPlan({ warnings: null }) };
    expect(textOf({ violations: twice, session: endless }).text).toContain('warnings do not end the exam');
  });

  it('is not clean with small things only, which nobody would speak of', () => {
    const parts = { violations: [moment('a', 'loud-noise', 5000, 3, { severity: 'notice' })], log: [timeUp] };
    expect(textOf(parts)).toEqual({
      headline: 'Nothing a proctor would speak of: 130 minutes',
      text: '1 small thing is in the record, good to know before the real exam.',
    });
  });

  it('is not clean with gaps in monitoring, marked or not, and leads to them', () => {
    const parts = { violations: [gap(60_000, 12)], log: [timeUp] };
    expect(textOf(parts)).toEqual({
      headline: 'Nothing noticed in 130 minutes, but not all of it was watched',
      text: 'So it cannot be called clean. In a gap of 12 s nothing was watched: what happened then is not known.',
    });
    const leads = { atMs: 60_000, violationId: 'gap', text: 'Gap in monitoring, 12 s' };
    expect(verdictReasons(verdict(parts))).toEqual([leads]);
    expect(verdict({ violations: [marked(gap(60_000, 12))] }).kind).toBe('gaps');
  });

  it('tells of gaps beside what was noticed', () => {
    const violations = [gap(60_000, 12), { ...gap(65_000, 10), id: 'gap 2' }, moment('a', 'talking', 90_000)];
    expect(textOf({ violations }).text).toContain('In 2 gaps, 15 s in all, nothing was watched');
  });

  it('is clean only by the marks if all that was noticed is marked', () => {
    const log: LogEntry[] = [{ type: 'warned', atMs: 5500, rule: 'talking', number: 1, of: 2 }, timeUp];
    const { headline, text } = textOf({ violations: [marked(moment('a', 'talking', 5000))], log });
    expect(headline).toBe('Clean: 130 minutes, 0 violations, going by your marks');
    expect(text).toMatch(/1 moment that you marked as a false alarm is not counted\. With it, your proctor would have/);
  });

  it('says nothing more of marks that change nothing', () => {
    const small = marked(moment('a', 'loud-noise', 5000, 3, { severity: 'notice' }));
    const violations = [small, { ...small, id: 'b' }, moment('c', 'talking', 60_000)];
    expect(textOf({ violations }).text).toMatch(/2 moments that you marked as false alarms are not counted\.$/);
  });
});

describe('a recorded exam', () => {
  const violations = [
    moment('a', 'talking', 5000, 2),
    moment('b', 'looking-away', 60_000, 9),
    moment('c', 'multiple-faces', 90_000, 2, { severity: 'critical' }),
    moment('d', 'loud-noise', 95_000, 2, { severity: 'notice' }),
  ];

  it('ends nothing: it tells what would be looked at afterwards, the gravest and longest first', () => {
    const judged = verdict({ session: { plan: recorded }, violations });
    expect(verdictText(judged).headline).toBe('3 moments would be looked at afterwards');
    expect(verdictText(judged).text).toMatch(/^Nobody speaks in this exam/);
    expect(verdictReasons(judged).map(({ violationId }) => violationId)).toEqual(['c', 'b', 'a']);
    expect(verdictLabel(judged)).toEqual({ label: '3 to look at', tone: 'warning' });
  });

  it('has nothing to look at if it is clean', () => {
    expect(textOf({ session: { plan: recorded }, log: [timeUp] }).text).toContain('nobody anything to look at');
  });
});

describe('own rules', () => {
  it('warn without end, and say nothing about what a testing company would do', () => {
    const violations = [0, 1, 2].map((index) => moment(`${index}`, 'talking', index * MINUTE_MS));
    const { headline, text } = textOf({ session: { plan: own }, violations });
    expect(headline).toBe('By your own rules you would have been warned 3 times');
    expect(text).toMatch(/^Nobody ends the exam under them\. Choose an exam/);
    expect(text).not.toContain('counted');
  });

  it('may have been set to end it', () => {
    const plan = { ...own, conduct: { ...own.conduct, warnings: 0 } };
    const parts = { session: { plan }, violations: [moment('0', 'talking', MINUTE_MS)] };
    expect(textOf(parts).headline).toBe('By your own rules the exam would have ended at 1:00');
  });
});

describe('a session that says little', () => {
  const watched = { ...HEALTH, framesAnalysed: 300 };
  const of = (row: Sitting['session']) => verdictText(verdictOf({ session: row, violations: [], log: [] }, NOW));

  it('is still running', () => {
    expect(of(running('s', { health: watched })).headline).toBe('Running, nothing noticed so far');
    expect(of(session('s')).headline).toBe('Running, nothing noticed so far');
    const warned = verdictOf({ ...sitting({ violations: [moment('a', 'talking', 0)] }), session: running('s') }, NOW);
    expect(verdictText(warned).headline).toBe('Running, warned once so far');
  });

  it('did not begin', () => {
    const failed = session('s', { state: 'ended', endReason: 'failed', failure: 'no-camera' });
    expect(of(failed).headline).toBe('This session did not begin');
  });

  it('was not watched', () => {
    expect(of(ended('s')).headline).toBe('Nothing could be watched');
  });

  it('is too short', () => {
    expect(of(ended('s', { health: watched, endedAt: STARTED_AT + 40_000 })).text).toContain('judged for 40 s only');
  });

  it.each([
    [{ state: 'interrupted', endReason: 'lost' }, 'Cut short at 10:00, nothing noticed until then', 'Interrupted'],
    [{ endReason: 'abandoned' }, 'Given up at 10:00, nothing noticed until then', 'Given up'],
  ] as const)('is no whole sitting after %o', (changes, headline, label) => {
    const judged = verdict({ minutes: 10, session: changes });
    expect(verdictText(judged).headline).toBe(headline);
    expect(verdictText(judged).text).toContain('no whole sitting');
    expect(verdictLabel(judged).label).toBe(label);
  });

  it('tells what was noticed before it was cut short', () => {
    const violations = [moment('a', 'talking', 0)];
    expect(textOf({ minutes: 10, session: { endReason: 'abandoned' }, violations }).headline).toBe(
      'Given up at 10:00, warned once until then',
    );
  });
});
