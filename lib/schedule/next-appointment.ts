import type { PackEdits } from '../providers/edit-pack';
import type { Appointment } from './appointment';
import { checkInTimes, MINUTE_MS } from './check-in-times';

/** Where an appointment stands against the clock. `started`: its time has come, and one is still let in. */
export type Phase = 'ahead' | 'check-in-open' | 'started' | 'over';

export function phaseOf(appointment: Appointment, edits: PackEdits, now: number): Phase {
  const { opensAt, closesAt } = checkInTimes(appointment, edits);
  if (now < opensAt) return 'ahead';
  if (now < appointment.startsAt) return 'check-in-open';
  return now < closesAt ? 'started' : 'over';
}

/** The appointment that comes next, or whose check-in is open. `sat`: ids of those that a session was already sat for. */
export function nextAppointment(
  appointments: readonly Appointment[],
  sat: ReadonlySet<string>,
  edits: PackEdits,
  now: number,
): Appointment | null {
  const open = appointments.filter((one) => !sat.has(one.id) && phaseOf(one, edits, now) !== 'over');
  return open.sort((a, b) => a.startsAt - b.startsAt)[0] ?? null;
}

/** Somebody who begins an hour before check-in opens may well mean this exam; earlier, it is other practice. */
const BEFORE_CHECK_IN_MS = 60 * MINUTE_MS;
/** Somebody who comes within two hours has come for it, though a provider would have closed the door. */
const AFTER_START_MS = 120 * MINUTE_MS;

export interface Beginning {
  readonly origin: string;
  /** The exam that was asked for; `null` = none in particular. */
  readonly examCode: string | null;
  readonly at: number;
}

/** The appointment that a session is for: near its time, for its site and its exam. The nearest one if there are several. */
export function appointmentFor(
  appointments: readonly Appointment[],
  sat: ReadonlySet<string>,
  edits: PackEdits,
  beginning: Beginning,
): Appointment | null {
  const distanceMs = ({ startsAt }: Appointment) => Math.abs(startsAt - beginning.at);
  const fitting = appointments.filter(
    (one) => !sat.has(one.id) && isNear(one, edits, beginning.at) && fits(one, beginning),
  );
  return fitting.sort((a, b) => distanceMs(a) - distanceMs(b))[0] ?? null;
}

function isNear(appointment: Appointment, edits: PackEdits, at: number): boolean {
  const { opensAt, closesAt } = checkInTimes(appointment, edits);
  return opensAt - BEFORE_CHECK_IN_MS <= at && at <= Math.max(closesAt, appointment.startsAt + AFTER_START_MS);
}

function fits({ site, choice }: Appointment, { origin, examCode }: Beginning): boolean {
  if (site !== null && site.origin !== origin) return false;
  // On its own site, a session without an exam of its own is the planned one.
  if (site !== null && examCode === null) return true;
  return choice.examCode === null || choice.examCode === examCode;
}
