import { describe, expect, it } from 'vitest';
import { nextPractice } from '../../../lib/habits/next-practice';
import { nextPracticeText } from '../../../lib/habits/next-practice-text';
import { practisedExam, readinessFor } from '../../../lib/habits/readiness';
import type { Sitting } from '../../../lib/habits/sitting';
import { staminaLadder } from '../../../lib/habits/stamina';
import { MONDAY, sat, TODAY, timed } from './sat';

function next(...sittings: Sitting[]) {
  const exam = practisedExam(sittings);
  const ladder = staminaLadder(sittings, exam?.minutes ?? null);
  return nextPractice(sittings, ladder, exam && readinessFor(exam, sittings), TODAY.day);
}

const slipping = (habits: Record<string, number>, minutes = 60): Partial<Sitting> => ({
  habits: Object.fromEntries(Object.entries(habits).map(([id, events]) => [id, timed(minutes, { events })])),
});
const textOf = (...sittings: Sitting[]) => {
  const found = next(...sittings);
  return found && nextPracticeText(found, 'en-GB');
};

describe('what to practise next', () => {
  it('is nothing before the first sitting', () => {
    expect(next()).toBeNull();
  });

  it('is the habit that slips most often in the hour', () => {
    expect(next(sat(MONDAY, slipping({ 'no-talking': 4, 'quiet-room': 9, 'no-breaks': 0 })))).toMatchObject({
      kind: 'habit',
      habit: { id: 'quiet-room' },
      events: 9,
    });
  });

  it('is the first of the list of two alike', () => {
    expect(next(sat(MONDAY, slipping({ 'quiet-room': 4, 'no-talking': 4 })))).toMatchObject({
      habit: { id: 'no-talking' },
    });
  });

  it.each([
    ['once or twice', slipping({ 'no-talking': 2 })],
    ['in little practice', slipping({ 'no-talking': 5 }, 20)],
    ['less than once an hour', slipping({ 'no-talking': 3 }, 240)],
  ])('is no habit that slipped %s', (_, changes) => {
    expect(next(sat(MONDAY, changes))).toMatchObject({ kind: 'rung', minutes: 90 });
  });

  it('goes by the last two weeks', () => {
    const longAgo = sat(TODAY.day - 15, slipping({ 'no-talking': 40 }));
    expect(next(longAgo, sat(TODAY.day - 14))).toMatchObject({ kind: 'rung' });
  });

  it('is a full-length sitting once the ladder is climbed, and after three to keep it up', () => {
    const full = sat(MONDAY, { minutes: 120 });
    expect(next(full)).toMatchObject({ kind: 'sitting', readiness: { inARow: 1 } });
    expect(next(full, full, full)).toEqual({ kind: 'keep' });
  });

  it('is something short after a pause, which is not held against anybody', () => {
    expect(next(sat(TODAY.day - 15))).toEqual({ kind: 'ease-in', lastDay: TODAY.day - 15 });
    expect(textOf(sat(TODAY.day - 15))?.why).toBe(
      'Your last practice was on 10 November 2026, and nothing is lost: what you have reached stays.',
    );
  });

  it('says what it rests on', () => {
    expect(textOf(sat(MONDAY, slipping({ 'no-talking': 6 })))).toEqual({
      what: 'No talking',
      why: 'It slipped 6 times in 1 h of practice in the last two weeks, more often in the hour than anything else.',
      how: 'Read silently with your lips closed; practise it until it is a habit.',
    });
    expect(textOf(sat(MONDAY))?.why).toBe(
      'Your longest calm sitting so far took 1 h, and your habits hold: it is time for the next rung.',
    );
    expect(textOf(sat(MONDAY, { outcome: 'lost' }))?.what).toBe('Sit for 15 minutes');
    expect(textOf(sat(MONDAY, { minutes: 120 }))?.what).toBe('Sit SAA-C03 at full length');
  });
});
