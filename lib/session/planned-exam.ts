import { listAppointments, satAppointments } from '../db/appointments';
import type { ExamChoice } from '../exams/exam-plan';
import type { LogEntry } from '../exams/log-entry';
import { parseChoice } from '../exams/parse-choice';
import { appointmentFor } from '../schedule/next-appointment';
import { arrivalOf } from '../schedule/punctuality';
import { examChoices, packEdits } from '../settings';

/** The appointment that a session is begun for. */
export interface PlannedExam {
  readonly appointmentId: string;
  /** What to sit, where it is the plan that says so. */
  readonly choice: ExamChoice | undefined;
  readonly checkedIn: LogEntry;
}

export interface Asked {
  /** `undefined` = what is planned or remembered. */
  readonly choice?: ExamChoice | undefined;
  /** Epoch ms. */
  readonly checkInBeganAt?: number | undefined;
}

/** A check-in that takes longer than this was left and come back to. */
const LONGEST_CHECK_IN_MS = 3_600_000;

/**
 * Finds the appointment for a session that begins now. On the site that it names, the plan goes before what is remembered
 * for the site; what is asked for expressly goes before both.
 *
 * @param now epoch ms
 */
export async function plannedExam(
  origin: string,
  { choice, checkInBeganAt }: Asked,
  now: number,
): Promise<PlannedExam | null> {
  const [appointments, sat, choices, edits] = await Promise.all([
    listAppointments(),
    satAppointments(),
    examChoices.getValue(),
    packEdits.getValue(),
  ]);
  const here = appointments.filter(({ site }) => site?.origin === origin);
  const anywhere = appointments.filter(({ site }) => site === null);
  const remembered = choice ?? parseChoice(choices[origin]);
  const found =
    appointmentFor(here, sat, edits, { origin, examCode: choice?.examCode ?? null, at: now }) ??
    appointmentFor(anywhere, sat, edits, { origin, examCode: remembered.examCode, at: now });
  if (found === null) return null;
  const isInTheHour =
    checkInBeganAt !== undefined && checkInBeganAt <= now && checkInBeganAt > now - LONGEST_CHECK_IN_MS;
  return {
    appointmentId: found.id,
    choice: choice === undefined && found.site !== null ? found.choice : undefined,
    checkedIn: { type: 'checked-in', ...arrivalOf(found, edits, isInTheHour ? checkInBeganAt : now), atMs: 0 },
  };
}
