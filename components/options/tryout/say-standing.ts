import type { Counting } from '../../../lib/engine/sustained';
import type { Moment } from '../../../lib/engine/tryout';
import { ruleText } from '../../../lib/locales/en/rules';
import type { Rule, Thresholds, Timing } from '../../../lib/rules/define-rule';

/** Where a rule stands, in a word for its looks and in words to read. */
export interface Standing {
  readonly tone: 'calm' | 'pending' | 'noticed' | 'unknown';
  readonly text: string;
}

const CALM: Standing = { tone: 'calm', text: 'OK' };
const UNKNOWN: Standing = { tone: 'unknown', text: 'Can’t tell now' };
/** Such as tabs: nothing of it can be seen from here. */
const NOT_HERE: Standing = { tone: 'unknown', text: 'Shows in a session only' };
const OFF: Standing = { tone: 'unknown', text: 'Off' };

export function sayStanding(rule: Rule, numbers: Thresholds & Timing, moment: Moment): Standing {
  const observation = moment.latest[rule.observes];
  if (!observation) return NOT_HERE;
  const interval = moment.intervals.get(rule.id);
  const cause = rule.explainedBy?.find((id) => moment.intervals.get(id)?.phase === 'open');
  switch (interval?.phase) {
    case undefined:
      return OFF;
    case 'open':
      return tell('noticed', `Would be noticed, for ${seconds(moment.atMs - interval.startMs)} now`);
    case 'pending': {
      const overMs = Math.min(moment.atMs - interval.sinceMs, numbers.afterMs);
      return tell('pending', `Over the limit for ${seconds(overMs)} of ${seconds(numbers.afterMs)}`);
    }
    case 'counting':
      return sayCount(interval, numbers);
    default:
      if (cause) return tell('unknown', `Waits: “${ruleText(cause).name}” explains it`);
      return rule.violates(observation, numbers) === null ? UNKNOWN : CALM;
  }
}

function sayCount({ stretches }: Counting, { afterMs, maxEachMs = 0, times = 1, withinMs = 0 }: Thresholds & Timing) {
  const lasted = stretches.map(({ startMs, endMs }) => endMs - startMs);
  const count = lasted.filter((ms) => ms >= afterMs && ms <= maxEachMs).length;
  return count === 0 ? CALM : tell('pending', `${Math.min(count, times)} of ${times} within ${seconds(withinMs)}`);
}

function tell(tone: Standing['tone'], text: string): Standing {
  return { tone, text };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
