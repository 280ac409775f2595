import { ruleText } from '../locales/en/rules';
import { formatDuration } from '../report/durations';
import { formatDay } from './days';
import type { NextPractice } from './next-practice';
import { ENOUGH_IN_A_ROW } from './readiness';

export interface NextPracticeText {
  /** What to do, as a heading. */
  readonly what: string;
  /** One sentence: why this and not something else. */
  readonly why: string;
  /** How, in one sentence. */
  readonly how: string;
}

/** Says what to practise next and what that rests on. */
export function nextPracticeText(next: NextPractice, language?: string): NextPracticeText {
  switch (next.kind) {
    case 'ease-in':
      return {
        what: 'Ease back in with 15 minutes',
        why: `Your last practice was on ${formatDay(next.lastDay, { dateStyle: 'long' }, language)}, and nothing is lost: what you have reached stays.`,
        how: 'Open a practice exam and stop after a quarter of an hour, while it still goes well.',
      };
    case 'habit':
      return {
        what: next.habit.name,
        why: `It slipped ${next.events} times in ${formatDuration(next.watchedMs)} of practice in the last two weeks, more often in the hour than anything else.`,
        how: ruleText(next.habit.rules[0]).advice,
      };
    case 'rung':
      return {
        what: `Sit for ${next.minutes} minutes`,
        why:
          next.longestMs === 0
            ? 'It is the first rung of your stamina ladder: no sitting has been calm to its end so far.'
            : `Your longest calm sitting so far took ${formatDuration(next.longestMs)}, and your habits hold: it is time for the next rung.`,
        how: 'Choose a time at which nobody needs you, and tell the others before you start.',
      };
    case 'sitting':
      return sittingText(next.readiness);
    case 'keep':
      return {
        what: 'Keep it up with one sitting a week',
        why: 'You have sat the whole length, and nothing slips often: what is left is not to lose it.',
        how: 'Another exam or another time of day makes it new again.',
      };
  }
}

function sittingText({
  exam,
  inARow,
}: Extract<NextPractice, { readonly kind: 'sitting' }>['readiness']): NextPracticeText {
  const left = ENOUGH_IN_A_ROW - inARow;
  return {
    what: `Sit ${exam.code} at full length`,
    why: `You have sat that long already, and ${left === 1 ? 'one more clean sitting' : `${left} clean sittings in a row`} at full length would make you ready.`,
    how: 'Plan it as on exam day: the same time, the same desk, the whole check-in.',
  };
}
