import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../lib/exams/log-entry';
import { examStory } from '../../../lib/report/exam-story';

const told = (event: LogEvent) => examStory([{ ...event, atMs: 90_000 }]).map(({ text }) => text);

describe('what happened around the questions', () => {
  it('is told in order, with its time', () => {
    expect(
      examStory([
        { type: 'greeted', atMs: 90_000 },
        { type: 'exam-began', atMs: 95_000 },
      ]),
    ).toEqual([
      { atMs: 90_000, text: 'The proctor greeted you after 1 min 30 s.' },
      { atMs: 95_000, text: 'The exam began.' },
    ]);
  });

  it.each<[LogEvent, string]>([
    [
      { type: 'warned', rule: 'no-face', number: 1, of: 3 },
      'The proctor spoke to you, warning 1 of 3: Left the frame.',
    ],
    [
      { type: 'ended-by-proctor', rule: 'no-face', because: 'at-once' },
      'The proctor ended the exam: Left the frame, for too long.',
    ],
    [
      { type: 'ended-by-proctor', rule: 'talking', because: 'warnings' },
      'The proctor ended the exam, after the last warning: Talking.',
    ],
    [{ type: 'time-alert', minutesLeft: 5 }, '5 minutes were left.'],
    [{ type: 'time-up' }, 'Time was up.'],
    [{ type: 'checked-in', punctuality: 'in-time', minutes: -12 }, 'Checked in 12 minutes early, in good time.'],
    [{ type: 'drill-ended', kind: 'phone', reactions: [] }, 'Staged: a phone rang. You went on working: well done.'],
    [
      { type: 'drill-ended', kind: 'doorbell', reactions: ['looked', 'left', 'spoke'] },
      'Staged: the doorbell rang. You looked aside, left the picture and spoke.',
    ],
  ])('tells of %j', (event, text) => {
    expect(told(event)).toEqual([text]);
  });

  it('leaves out what was only repeated, and the questions', () => {
    expect(told({ type: 'reminded', rule: 'talking' })).toEqual([]);
    expect(told({ type: 'question', number: 1, total: 65, from: 'page' })).toEqual([]);
  });
});
