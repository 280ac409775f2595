import { findExam } from '../../lib/exams/catalogue';
import { parseExams } from '../../lib/exams/parse-exam';
import type { Appointment } from '../../lib/schedule/appointment';
import { icsOf } from '../../lib/schedule/ics';
import { wallClockAt } from '../../lib/schedule/wall-clock';
import { ownExams, packEdits } from '../../lib/settings';
import { saveFile } from '../report/save-file';

/**
 * Writes an appointment to a file for calendars, in the user's download folder.
 *
 * @returns the file's name
 */
export async function exportAppointment(appointment: Appointment): Promise<string> {
  const [exams, edits] = await Promise.all([ownExams.getValue(), packEdits.getValue()]);
  const exam = findExam(appointment.choice.examCode, parseExams(exams));
  const { date, time } = wallClockAt(appointment.startsAt, undefined);
  const name = `mock-exam-${date}-${time.replace(':', '')}.ics`;
  saveFile(name, new Blob([icsOf(appointment, exam, edits, Date.now())], { type: 'text/calendar;charset=utf-8' }));
  return name;
}
