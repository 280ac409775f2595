import { roughly } from '../../lib/locales/en/schedule';
import type { PackEdits } from '../../lib/providers/edit-pack';
import type { Appointment } from '../../lib/schedule/appointment';
import { checkInTimes } from '../../lib/schedule/check-in-times';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { Badge } from '../ui/Badge';

interface ExamStandingProps {
  readonly appointment: Appointment;
  readonly edits: PackEdits;
  readonly now: number;
}

/** Where a planned exam stands against the clock, as a badge. */
export function ExamStanding({ appointment, edits, now }: ExamStandingProps) {
  const { startsAt } = appointment;
  switch (phaseOf(appointment, edits, now)) {
    case 'ahead':
      return <Badge>In {roughly(startsAt - now)}</Badge>;
    case 'check-in-open':
      return <Badge tone="live">Check-in is open, starts in {roughly(startsAt - now)}</Badge>;
    case 'started':
      return (
        <Badge tone="warning">
          Begun, check-in closes in {roughly(checkInTimes(appointment, edits).closesAt - now)}
        </Badge>
      );
    case 'over':
      return null;
  }
}
