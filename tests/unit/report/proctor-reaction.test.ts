import { describe, expect, it } from 'vitest';
import type { ViolationRow } from '../../../lib/db/schema';
import { proctorReaction } from '../../../lib/report/proctor-reaction';
import { verdictOf } from '../../../lib/report/verdict';
import { STARTED_AT } from '../db/fresh-db';
import { MINUTE_MS, marked, moment, providerPlan, sitting } from './sittings';

const NOW = STARTED_AT + 200 * MINUTE_MS;

function reactions(violations: readonly ViolationRow[], conduct: Parameters<typeof providerPlan>[0] = {}) {
  const verdict = verdictOf(sitting({ violations, session: { plan: providerPlan(conduct) } }), NOW);
  return violations.map((violation) => proctorReaction(verdict, violation));
}

describe('what a proctor would do about a violation', () => {
  it('is to speak, again while it goes on, and not twice of the same', () => {
    const talks = [moment('a', 'talking', 0), moment('b', 'talking', 8000), moment('c', 'looking-away', 60_000, 50)];
    expect(reactions(talks)).toEqual([
      'A proctor would have spoken to you (warning 1 of 2).',
      'A proctor would have said nothing more: the same had just been spoken of.',
      'A proctor would have spoken to you (warning 2 of 2), and again while it went on.',
    ]);
  });

  it('is to end the exam after the last warning, and nothing after that', () => {
    const rows = [moment('a', 'talking', 0), moment('b', 'copy-paste', 60_000, 0)];
    expect(reactions(rows, { warnings: 0 })).toEqual([
      'A proctor would have ended the exam at 0:00: it came after the last warning.',
      'The exam would have been over by then.',
    ]);
  });

  it('is to end it for what lasts too long', () => {
    expect(reactions([moment('a', 'no-face', 60_000, 40)])[0]).toMatch(/ended the exam at 1:1\d: it lasted too long/);
  });

  it('is to note small things, and to leave alone what is about the computer', () => {
    const rows = [moment('a', 'loud-noise', 0, 3, { severity: 'notice' }), moment('b', 'monitoring-gap', 30_000)];
    expect(reactions(rows)).toEqual([
      'A proctor would note it and say nothing.',
      'A proctor would not speak of it: it is about the computer, not about you.',
    ]);
  });

  it('is left out for a false alarm, and comes afterwards in a recorded exam', () => {
    expect(reactions([marked(moment('a', 'talking', 0))])[0]).toMatch(/^Left out/);
    expect(reactions([moment('a', 'talking', 0)], { live: false, warnings: null })[0]).toMatch(/in the recording\.$/);
  });
});
