// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../../components/overlay/Overlay';
import { NOT_BEGUN, stateAfter } from '../../../lib/exams/exam-state';
import { examStatus } from '../../../lib/exams/exam-status';
import type { LogEntry } from '../../../lib/exams/log-entry';
import type { MonitorStatus } from '../../../lib/messages';
import { createStatus } from '../../../lib/monitor/status';
import { session } from '../db/fresh-db';
import { change, find, mount } from './mounted';

const plan = {
  ...session('s').plan,
  packName: 'Pearson VUE OnVUE · AWS',
  exam: { code: 'CLF-C02', title: 'Cloud Practitioner', questions: [65, 65] as const, passMark: null },
  minutes: 90,
  conduct: { live: true, warnings: 3, endsAtOnce: {} },
};

function statusWith(entries: readonly LogEntry[], changes: Partial<MonitorStatus> = {}): MonitorStatus {
  const startedAt = Date.now() - 60_000;
  const row = session('s', { plan });
  const exam = examStatus(plan, entries.length > 0 ? stateAfter(entries) : NOT_BEGUN, entries, startedAt);
  return { ...createStatus(row).current(), state: 'running', startedAt, exam, ...changes };
}

async function overlay(status: MonitorStatus) {
  const on = {
    onMoved: vi.fn(),
    onHideClock: vi.fn(),
    onEnd: vi.fn(),
    onBreak: vi.fn(),
    onCount: vi.fn(),
    onFullscreen: vi.fn(async () => true),
    onRestoreTabs: vi.fn(),
    onReport: vi.fn(),
    onSetUp: vi.fn(),
    onAgain: vi.fn(),
    onClose: vi.fn(),
  };
  const connection = signal({ connected: true, status });
  const clockHidden = signal(false);
  const place = signal({ rightPx: 16, topPx: 16 });
  const blocked = signal(null);
  const fullscreen = signal({ active: false, entered: false });
  const shown = { connection, place, clockHidden, blocked, fullscreen };
  const root = await mount(<Overlay {...shown} {...on} />);
  return { root, connection, clockHidden, on };
}

const BEGAN: LogEntry = { type: 'exam-began', atMs: 0 };
const WARNED: LogEntry = { type: 'warned', rule: 'talking', number: 2, of: 3, atMs: 30_000 };

describe('the overlay', () => {
  it('shows the exam, whose rules it is sat under, and what is left of its time', async () => {
    const { root } = await overlay(statusWith([BEGAN]));
    expect(root.textContent).toContain('CLF-C02 Cloud Practitioner');
    expect(root.textContent).toContain('Pearson VUE OnVUE · AWS');
    expect(root.querySelector('[role=timer]')?.textContent).toMatch(/^1:(29:00|28:59)$/);
  });

  it('hides the time when it is asked to', async () => {
    const { root, on, clockHidden } = await overlay(statusWith([BEGAN]));
    await change(() => root.querySelector<HTMLButtonElement>('[aria-label="Hide the time"]')?.click());
    expect(on.onHideClock).toHaveBeenCalledWith(true);
    await change(() => {
      clockHidden.value = true;
    });
    expect(root.querySelector('[role=timer]')?.textContent).toBe('Time hidden');
  });

  it('lets the proctor speak, with the count of warnings', async () => {
    const { root } = await overlay(
      statusWith([BEGAN, WARNED], { openRules: ['talking'], lastRule: 'talking', violationCount: 2 }),
    );
    const said = root.querySelector('.said-now');
    expect(said?.textContent).toContain('Proctor · warning 2 of 3');
    expect(said?.textContent).toContain('Please do not speak');
    expect(said?.getAttribute('role')).toBe('status');
    expect(said?.getAttribute('data-warning')).toBe('true');
  });

  it('does not let the clock sound like a warning', async () => {
    const { root } = await overlay(statusWith([BEGAN, { type: 'time-alert', minutesLeft: 30, atMs: 50_000 }]));
    const said = root.querySelector('.said-now');
    expect(said?.textContent).toContain('30 minutes left');
    expect(said?.getAttribute('data-warning')).toBe('false');
  });

  it('keeps what was said to be read again', async () => {
    const { root } = await overlay(statusWith([BEGAN, WARNED, { type: 'time-alert', minutesLeft: 30, atMs: 50_000 }]));
    const lines = [...root.querySelectorAll('.said li')].map(({ textContent }) => textContent);
    expect(lines).toEqual([expect.stringContaining('30 minutes left'), expect.stringContaining('warning 2 of 3')]);
  });

  it('says what the proctor ended the exam for and what that would mean, and offers to start again', async () => {
    const ended: LogEntry = { type: 'ended-by-proctor', rule: 'no-face', because: 'at-once', atMs: 40_000 };
    const { root, on } = await overlay(statusWith([BEGAN, WARNED, ended], { state: 'ended', endReason: 'proctor' }));
    expect(root.textContent).toContain('The proctor ended the exam.');
    expect(root.textContent).toContain('Left the frame');
    expect(root.textContent).toContain('In a real exam');
    await change(() => find(root, 'button', 'Start again').click());
    expect(on.onAgain).toHaveBeenCalled();
    await change(() => find(root, 'button', 'Go on unproctored').click());
    expect(on.onClose).toHaveBeenCalled();
  });

  it('tells finishing an exam from giving it up', async () => {
    const { root, on } = await overlay(statusWith([BEGAN]));
    await change(() => find(root, 'button', 'End session').click());
    await change(() => find(root, 'button', 'Give up').click());
    expect(on.onEnd).toHaveBeenCalledWith('abandoned');
  });

  it('offers a break only where the rules give one', async () => {
    const without = await overlay(statusWith([BEGAN]));
    expect(without.root.textContent).not.toContain('Take a break');
    const withBreaks = statusWith([BEGAN]);
    const exam = { ...withBreaks.exam, breaks: { kind: 'unscheduled', locksSeenQuestions: true } as const };
    const { root, on, connection } = await overlay({ ...withBreaks, exam });
    await change(() => find(root, 'button', 'Take a break').click());
    expect(on.onBreak).toHaveBeenCalledWith(true);
    await change(() => {
      connection.value = { connected: true, status: { ...withBreaks, exam: { ...exam, onBreakSinceAt: Date.now() } } };
    });
    await change(() => find(root, 'button', 'I am back').click());
    expect(on.onBreak).toHaveBeenLastCalledWith(false);
  });

  it('shows question and pace discreetly', async () => {
    const { root } = await overlay(
      statusWith([BEGAN, { type: 'question', number: 5, total: 65, from: 'page', atMs: 1000 }]),
    );
    expect(root.textContent).toContain('Question 5 of 65 · 5 min ahead');
  });
});
