import { useEffect, useRef } from 'preact/hooks';
import type { Appointment } from '../../lib/schedule/appointment';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface RemovedNoteProps {
  readonly appointment: Appointment;
  readonly onUndo: (appointment: Appointment) => void;
}

/** In place of an appointment that was just deleted. */
export function RemovedNote({ appointment, onUndo }: RemovedNoteProps) {
  const undoButton = useRef<HTMLButtonElement>(null);

  // The button that had the focus is gone with the appointment.
  useEffect(() => undoButton.current?.focus(), [appointment.id]);

  return (
    <div class="removed" role="status">
      <p>
        Deleted: <strong>{appointment.title}</strong>
      </p>
      <Button buttonRef={undoButton} onClick={() => onUndo(appointment)}>
        <Icon name="undo" /> Undo
      </Button>
    </div>
  );
}
