import { describe, expect, it } from 'vitest';
import { DRILL_RULES } from '../../../lib/drills/solo-drills';
import { HABITS } from '../../../lib/habits/habit';
import { drillFor } from '../../../lib/habits/habit-drill';

describe('the drill for a habit', () => {
  it.each(HABITS.filter(({ id }) => drillFor(id) !== null))('$name is about one of its rules', ({ id, rules }) => {
    const drill = drillFor(id);
    expect(drill === null ? [] : DRILL_RULES[drill].filter((rule) => rules.includes(rule))).not.toEqual([]);
  });

  it('is missing where nobody can train alone', () => {
    expect(drillFor('quiet-room')).toBeNull();
  });
});
