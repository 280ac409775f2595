import type { Exam } from '../exams/exam';
import { extended } from '../exams/extra-time';
import { APPOINTMENT_TEXTS } from '../locales/en/schedule';
import type { PackEdits } from '../providers/edit-pack';
import type { Appointment } from './appointment';
import { MINUTE_MS, windowOf } from './check-in-times';
import { wallClockAt } from './wall-clock';

/** An exam without a time limit takes up an hour of the calendar: something has to be kept free. */
const UNKNOWN_MINUTES = 60;
const MOST_OCTETS = 75;

/** The time in the seat in minutes: what is granted on top is for the questions. */
export function seatMinutes(exam: Pick<Exam, 'minutes' | 'seatMinutes'> | null, { choice }: Appointment): number {
  if (exam === null) return UNKNOWN_MINUTES;
  const around = Math.max(0, (exam.seatMinutes ?? exam.minutes) - exam.minutes);
  return extended(exam.minutes, choice.extraTime) + around;
}

/**
 * The appointment as an iCalendar file (RFC 5545), in UTC so that every calendar shows the same instant. A file that was
 * exported keeps the check-in of its day: nothing reaches it any more.
 *
 * @param now when it is written, epoch ms
 */
export function icsOf(appointment: Appointment, exam: Exam | null, edits: PackEdits, now: number): string {
  const { id, changedAt, startsAt, site, title } = appointment;
  const minutesBefore = windowOf(appointment, edits).opensMinutesBefore;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Practice Proctor//Plan//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@practice-proctor`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(startsAt + seatMinutes(exam, appointment) * MINUTE_MS)}`,
    `SUMMARY:${escaped(APPOINTMENT_TEXTS.summary(title))}`,
    `DESCRIPTION:${escaped(APPOINTMENT_TEXTS.description(exam, minutesBefore))}`,
    ...(site === null ? [] : [`URL:${site.url}`]),
    ...alarm('-P1D', APPOINTMENT_TEXTS.dayBefore(title)),
    ...alarm(`-PT${minutesBefore}M`, APPOINTMENT_TEXTS.checkInOpens(title)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function alarm(trigger: string, text: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escaped(text)}`, 'END:VALARM'];
}

/** `20261128T140500Z` */
function utc(at: number): string {
  const { date, time } = wallClockAt(at, 'UTC');
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00Z`;
}

/** Text as a value: what separates values is escaped, lines become `\n`, and no other control character is let through. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line into pieces of at most 75 octets, never within a character. Every further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
