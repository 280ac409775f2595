import { formatDay } from '../habits/days';
import { count } from '../locales/en/schedule';
import { SOLO_TEXTS } from '../locales/en/solo-drills';
import type { Snooze } from '../schedule/snooze';
import type { Activity, Step, StepReason } from './training-plan';

/** What a step is, as a name: `Silent reading, 5 minutes`. */
export function activityName(activity: Activity): string {
  switch (activity.kind) {
    case 'mock':
      return `Mock exam, ${count(activity.minutes, 'minute')}`;
    case 'drill': {
      const { name } = SOLO_TEXTS[activity.drill];
      // The wait is as long as it is.
      return activity.drill === 'check-in-wait' ? name : `${name}, ${count(activity.minutes, 'minute')}`;
    }
    case 'system-test':
      return 'System test';
  }
}

const REASONS: Readonly<Record<Exclude<StepReason, 'habit'>, string>> = {
  longer: 'Longer than before: the next rung of your stamina ladder.',
  again: 'Once more at this length, so that it is easy before it gets longer.',
  keep: 'Keeps up a length that you have reached.',
  full: 'The whole exam, as on its day. Three clean ones in a row make you ready.',
  slips: 'This slipped most often in your last sittings.',
  test: 'While there is still time to mend what does not work.',
  light: 'Something light: a rested head is worth more than another sitting.',
  own: 'Chosen by you.',
};

/** Why a step is in the plan, in a sentence. */
export function whyText({ reason, activity }: Pick<Step, 'reason' | 'activity'>): string {
  if (reason !== 'habit') return REASONS[reason];
  return activity.kind === 'drill' ? SOLO_TEXTS[activity.drill].why : REASONS.own;
}

/** `Thu, 26 Nov`, in the reader's own style. */
export function stepDay(day: number, language?: string): string {
  return formatDay(day, { weekday: 'short', day: 'numeric', month: 'short' }, language);
}

/** How far away a day is, as one says it: `today`, `tomorrow`, `yesterday`, else its date. */
export function sayDay(day: number, today: number, language?: string): string {
  if (day === today) return 'today';
  if (day === today + 1) return 'tomorrow';
  return day === today - 1 ? 'yesterday' : stepDay(day, language);
}

export const SNOOZE_TEXTS: Readonly<Record<Snooze, string>> = {
  'half-hour': 'Snooze 30 minutes',
  today: 'Not today',
};

/** What a reminder says of the steps of a day; one at least. */
export function reminderText([first, ...others]: readonly [Step, ...Step[]]) {
  const more =
    others.length === 0 ? '' : ` And then: ${others.map(({ activity }) => activityName(activity)).join('; ')}.`;
  return {
    title: `Today: ${activityName(first.activity)}`,
    text: `${whyText(first)}${more} Click here to begin.`,
  };
}
