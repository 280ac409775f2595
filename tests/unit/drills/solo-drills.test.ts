import { describe, expect, it } from 'vitest';
import { judgeDrill } from '../../../lib/drills/judge-drill';
import { soloInterruptions } from '../../../lib/drills/plan-drills';
import { DRILL_RULES, drillsOfSolo, parseSoloRequest, planSolo, SOLO_DRILLS } from '../../../lib/drills/solo-drills';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { drillResultText } from '../../../lib/locales/en/solo-drills';
import { RULES } from '../../../lib/rules/index';

const noticed = (rule: string, falseAlarmAt: number | null = null) => ({ rule, falseAlarmAt });
const interruption = (reactions: Extract<LogEntry, { type: 'drill-ended' }>['reactions']): LogEntry => ({
  type: 'drill-ended',
  kind: 'phone',
  reactions,
  atMs: 0,
});

describe('a drill', () => {
  it.each(SOLO_DRILLS)('“%s” is about rules that there are', (drill) => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(DRILL_RULES[drill].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('is asked for with what makes sense; all else becomes the shortest', () => {
    expect(parseSoloRequest({ drill: 'sit-still', minutes: 5, seen: true })).toEqual({
      drill: 'sit-still',
      minutes: 5,
      seen: true,
    });
    expect(parseSoloRequest({ drill: '__proto__', minutes: 1e9, seen: 'yes' })).toEqual({
      drill: 'silent-reading',
      minutes: 2,
      seen: false,
    });
  });

  it('ends by itself after its time, but for the wait, which ends when the proctor comes', () => {
    expect(planSolo({ drill: 'sit-still', minutes: 5, seen: false }).minutes).toBe(5);
    expect(planSolo({ drill: 'check-in-wait', minutes: 5, seen: false }).minutes).toBeNull();
  });

  it('is never ended by warnings', () => {
    expect(planSolo({ drill: 'silent-reading', minutes: 2, seen: false }).conduct.warnings).toBeNull();
  });

  it('interrupts only where that is the drill, heard or seen', () => {
    expect(planSolo({ drill: 'dont-react', minutes: 2, seen: false }).interruptions).toBe('heard');
    expect(planSolo({ drill: 'dont-react', minutes: 2, seen: true }).interruptions).toBe('seen');
    expect(drillsOfSolo({ drill: 'sit-still', minutes: 10, seen: false }, () => 0.5)).toEqual([]);
  });
});

describe('interruptions of a drill', () => {
  it.each([0, 0.5, 0.999])('come within half a minute and again soon, and are over before it is (%s)', (chance) => {
    const dues = soloInterruptions(120_000, () => chance).map(({ dueMs }) => dueMs);
    expect(dues.length).toBeGreaterThanOrEqual(2);
    expect(dues[0]).toBeLessThan(35_000);
    expect(dues.at(-1)).toBeLessThan(120_000 - 15_000 + 1);
    expect(Math.min(...dues.slice(1).map((due, index) => due - (dues[index] ?? 0)))).toBeGreaterThan(20_000);
  });
});

describe('how a drill went', () => {
  it('is clean where nothing was noticed that it is about', () => {
    const outcome = judgeDrill('silent-reading', [noticed('loud-noise'), noticed('talking', 1)], []);
    expect(outcome).toEqual({ noticed: [], others: 1, interruptions: null });
    expect(drillResultText(outcome, false)).toEqual({
      headline: 'Clean: well done',
      lines: ['Nothing that this drill is about was noticed.', 'Something else was noticed, too: 1 moment.'],
    });
  });

  it('is told by what was noticed, each once with how often', () => {
    const outcome = judgeDrill('silent-reading', [noticed('talking'), noticed('reading-lips'), noticed('talking')], []);
    expect(drillResultText(outcome, false)).toEqual({
      headline: 'Something to work on',
      lines: ['Talking: 2 times.', 'Lips moved: once.'],
    });
  });

  it('counts interruptions that were ignored', () => {
    const outcome = judgeDrill('dont-react', [], [interruption([]), interruption(['looked'])]);
    expect(drillResultText(outcome, false)).toEqual({
      headline: 'Something to work on',
      lines: ['You went on undisturbed through 1 of 2 interruptions.'],
    });
  });

  it('is not praised when it was stopped early', () => {
    expect(drillResultText(judgeDrill('sit-still', [], []), true).headline).toBe('Stopped early');
  });
});
