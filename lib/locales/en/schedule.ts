import type { Exam } from '../../exams/exam';
import type { Phase } from '../../schedule/next-appointment';
import type { Arrival } from '../../schedule/punctuality';

/** What calendars show of a planned mock exam. */
export const APPOINTMENT_TEXTS = {
  summary: (title: string) => `Mock exam: ${title}`,
  description: (exam: Pick<Exam, 'code' | 'title'> | null, minutesBefore: number) =>
    [
      ...(exam === null ? [] : [`${exam.code} ${exam.title}`]),
      'Sit it as on exam day, with Practice Proctor.',
      'The day before: run the system test.',
      minutesBefore === 0
        ? 'Check-in opens at that time.'
        : `${count(minutesBefore, 'minute')} before: check-in opens.`,
    ].join('\n'),
  dayBefore: (title: string) => `${title} is tomorrow: run the system test today.`,
  checkInOpens: (title: string) => `${title}: check-in opens now.`,
};

export interface ReminderText {
  readonly title: string;
  readonly text: string;
}

/** @param when date and time as the reader writes them */
export const REMINDER_TEXTS = {
  'day-before': (title: string, when: string): ReminderText => ({
    title: `${title}: ${when}`,
    text: 'Run the system test now, while there is time to mend things.',
  }),
  'check-in-opens': (title: string, when: string): ReminderText => ({
    title: `${title}: check-in is open`,
    text: `It starts at ${when}. Clear your desk, then click here to check in now.`,
  }),
};

/** A length of time until something, in round words: `2 days`, `5 hours`, `12 minutes`. */
export function roughly(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  if (minutes < 100) return count(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day');
}

/** What check-in for a planned exam means now. `sat`: a session was begun for it already. */
export function beforeCheckInText(
  standing: Phase | 'sat',
  { startsInMs, closesInMs }: { readonly startsInMs: number; readonly closesInMs: number },
): string {
  switch (standing) {
    case 'ahead':
      return 'Check-in is not open yet. You can rehearse it now.';
    case 'check-in-open':
      return `It starts in ${roughly(startsInMs)}.`;
    case 'started':
      return `It has begun. Check-in closes in ${roughly(closesInMs)}.`;
    case 'over':
      return 'Check-in has closed: a provider would not let you in any more. You can still rehearse it.';
    case 'sat':
      return 'You have sat it already. You can rehearse it once more.';
  }
}

/** When somebody came to a planned exam, and what the provider would have made of it. */
export function arrivalText({ punctuality, minutes }: Arrival): string {
  switch (punctuality) {
    case 'early':
      return `Began ${count(-minutes, 'minute')} before the planned time: check-in would not have been open yet.`;
    case 'in-time':
      return minutes === 0
        ? 'Checked in just in time.'
        : `Checked in ${count(-minutes, 'minute')} early, in good time.`;
    case 'late':
      return `Checked in ${count(minutes, 'minute')} late. You would still have been let in.`;
    case 'too-late':
      return `Began ${count(minutes, 'minute')} late. Check-in was closed by then: a missed appointment.`;
  }
}

export function count(number: number, unit: string): string {
  return number === 1 ? `1 ${unit}` : `${number} ${unit}s`;
}
