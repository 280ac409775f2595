import { describe, expect, it } from 'vitest';
import { examTrack } from '../../../lib/report/exam-track';
import { momentAt, nearestTo, sayMoment } from '../../../lib/report/moment';
import { sample, violation } from '../db/fresh-db';

const violations = [violation('v', 's', { rule: 'talking', severity: 'warning', startMs: 20_000, endMs: 24_000 })];
const content = {
  violations,
  samples: Array.from({ length: 30 }, (_, second) => sample('s', second * 1000)),
  track: examTrack(
    [
      { type: 'question', number: 5, total: 65, from: 'page', atMs: 0 },
      { type: 'warned', rule: 'talking', number: 1, of: 3, atMs: 21_000 },
      { type: 'drill-began', kind: 'phone', lengthMs: 2000, atMs: 30_000 },
      { type: 'drill-ended', kind: 'phone', reactions: [], atMs: 35_000 },
      { type: 'break-began', atMs: 40_000 },
      { type: 'break-ended', atMs: 50_000 },
    ],
    violations,
    60_000,
  ),
  endMs: 60_000,
};

describe('a moment', () => {
  it('is told with what was on screen, measured, noticed and said', () => {
    expect(sayMoment(momentAt(content, 21_000, 1000))).toBe(
      '0:21, question 5 of 65, 1 face, head straight, not tilted, no speech, sound −50 dB, noticed: Talking, ' +
        'The proctor spoke to you, warning 1 of 3: Talking',
    );
  });

  it('tells what was staged then, and what became of it', () => {
    expect(momentAt(content, 33_000, 2000).stage).toEqual([
      'question 5 of 65',
      'Staged: a phone rang. You went on working: well done',
    ]);
  });

  it('says so where nothing was measured', () => {
    expect(sayMoment(momentAt(content, 45_000, 1000))).toBe('0:45, break, nothing measured');
  });

  it('takes what is near for meant: a few pixels are minutes in a long session', () => {
    expect(momentAt(content, 18_000, 0).violations).toEqual([]);
    expect(momentAt(content, 18_000, 3000)).toMatchObject({ violations: [{ id: 'v' }], marks: [{ atMs: 21_000 }] });
  });
});

describe('the nearest picture', () => {
  const pictures = [{ atMs: 10_000 }, { atMs: 50_000 }];

  it('is the one with the least time in between', () => {
    expect(nearestTo(pictures, 29_000, 60_000)).toBe(pictures[0]);
    expect(nearestTo(pictures, 31_000, 60_000)).toBe(pictures[1]);
  });

  it('is none if none is near enough', () => {
    expect(nearestTo(pictures, 30_000, 15_000)).toBeUndefined();
    expect(nearestTo([], 0, 15_000)).toBeUndefined();
  });
});
