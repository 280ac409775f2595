import type { Exam, ExamNumber } from '../../exams/exam';
import type { ExamChoice, Interruptions } from '../../exams/exam-plan';
import { type ExtraTime, extended } from '../../exams/extra-time';
import type { BreakPolicy, Certainty, CheckInWindow, Pack, Policies, Source } from '../../providers/define-provider';
import { count } from './schedule';

/** What users read about exams and providers, in popup and pages alike. */

export const EXTRA_TIME_TEXTS: Readonly<Record<ExtraTime, string>> = {
  none: 'None',
  'plus-30-minutes': '+30 minutes',
  'plus-25-percent': '+25 %',
  'plus-50-percent': '+50 %',
};

export const INTERRUPTION_TEXTS: Readonly<Record<Interruptions, string>> = {
  none: 'None',
  heard: 'To hear',
  seen: 'To see, without a sound',
};

export const CERTAINTY_TEXTS: Readonly<Record<Certainty, { readonly label: string; readonly meaning: string }>> = {
  'first-hand': { label: 'First-hand', meaning: 'From the provider, or from those whose exam it is.' },
  'second-hand': { label: 'Second-hand', meaning: 'Others tell of it.' },
  unverified: { label: 'Unverified', meaning: 'From one weak source. Do not rely on it.' },
};

export const POLICY_NAMES: Readonly<Record<keyof Policies, string>> = {
  drink: 'Drinks',
  breaks: 'Breaks',
  phone: 'Phone',
  notes: 'Notes and desk',
};

const NUMBER_NAMES: Readonly<Record<ExamNumber, string>> = {
  minutes: 'the time',
  seatMinutes: 'the time in the seat',
  questions: 'the number of questions',
  passMark: 'the pass mark',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** When a source was looked at, in words; empty where that is not known. */
export function checkedText({ checked }: Pick<Source, 'checked'>): string {
  const [year, month] = checked.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? '' : `checked ${name} ${year}`;
}

export function breaksText(breaks: BreakPolicy): string {
  switch (breaks.kind) {
    case 'none':
      return 'No breaks.';
    case 'unscheduled':
      return breaks.locksSeenQuestions
        ? 'Breaks whenever you need them. The clock runs on, and questions you have seen are locked.'
        : 'Breaks whenever you need them. The clock runs on.';
    case 'scheduled': {
      const { count, minutes } = breaks;
      return count === 1
        ? `One break of ${minutes} minutes. The clock stands still.`
        : `${count} breaks of ${minutes} minutes each. The clock stands still.`;
    }
  }
}

export function checkInWindowText({ opensMinutesBefore, closesMinutesAfter }: CheckInWindow): string {
  const opens =
    opensMinutesBefore === 0
      ? 'Opens at the time of the appointment'
      : `Opens ${count(opensMinutesBefore, 'minute')} before the appointment`;
  if (closesMinutesAfter > 0) return `${opens} and closes ${count(closesMinutesAfter, 'minute')} after it.`;
  return opensMinutesBefore === 0 ? `${opens}, and closes at once.` : `${opens} and closes when it begins.`;
}

/** @param minutes left, most first */
export function timeAlertsText(minutes: readonly number[]): string {
  const last = minutes.at(-1);
  if (last === undefined) return 'None: nothing tells you that time is running out.';
  const others = minutes.slice(0, -1).join(', ');
  if (others === '') return last === 1 ? 'When 1 minute is left.' : `When ${last} minutes are left.`;
  return `When ${others} and ${last} minutes are left.`;
}

/** Minutes with the extra time, as in `163 min`. */
export function minutesText(exam: Pick<Exam, 'minutes'>, extraTime: ExtraTime): string {
  return `${extended(exam.minutes, extraTime)} min`;
}

/** What one has to know of an exam, as in `130 min · 65 questions · pass mark 720 of 1000`. */
export function examFacts(exam: Exam, extraTime: ExtraTime): string {
  const { minutes, seatMinutes, questions, passMark } = exam;
  const extraMinutes = extended(minutes, extraTime) - minutes;
  return [
    minutesText(exam, extraTime) + (seatMinutes === null ? '' : ` (${seatMinutes + extraMinutes} in the seat)`),
    ...(questions === null ? [] : [questionsText(questions)]),
    passMark === null ? 'pass mark not published' : `pass mark ${passMark}`,
  ].join(' · ');
}

export function questionsText([fewest, most]: NonNullable<Exam['questions']>): string {
  if (fewest === most) return `${most} questions`;
  // Vendors that name only the most are stored from 1.
  return fewest === 1 ? `up to ${most} questions` : `${fewest}–${most} questions`;
}

/** Which numbers of an exam are not known for sure; `null` where none is singled out. */
export function unverifiedText({ unverified = [] }: Pick<Exam, 'unverified'>): string | null {
  if (unverified.length === 0) return null;
  return `Not verified: ${unverified.map((name) => NUMBER_NAMES[name]).join(', ')}.`;
}

/** What an exam is called, as in `AWS SAA-C03`. */
export function examName({ vendor, code }: Pick<Exam, 'vendor' | 'code'>): string {
  return code.toLowerCase().startsWith(vendor.toLowerCase()) ? code : `${vendor} ${code}`.trim();
}

/** What is practised, in one line: `AWS SAA-C03 · OnVUE · 130 min`. */
export function choiceLine(pack: Pack, exam: Exam | null, { extraTime }: ExamChoice): string {
  if (exam !== null) return [examName(exam), pack.providerShortName, minutesText(exam, extraTime)].join(' · ');
  return [pack.providerShortName, pack.programmeName, 'no time limit'].filter((part) => part !== '').join(' · ');
}

/** What was granted beyond the usual, as in `+25 % time, breaks`; empty where nothing was. */
export function grantedText({ extraTime, breaksGranted }: ExamChoice): string {
  return [
    ...(extraTime === 'none' ? [] : [`${EXTRA_TIME_TEXTS[extraTime]} time`]),
    ...(breaksGranted ? ['breaks'] : []),
  ].join(', ');
}
