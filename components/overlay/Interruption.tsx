import type { ExamStatus } from '../../lib/messages';

const WORDS = {
  phone: 'Your phone is ringing.',
  doorbell: 'Somebody is at the door.',
  voice: 'Somebody calls you from the next room.',
  notification: 'You have a new message.',
} as const;

/** A staged interruption for those who would not hear it. It asks for attention; ignoring it is the exercise. */
export function Interruption({ interruption }: Pick<ExamStatus, 'interruption'>) {
  if (interruption === null) return null;
  return (
    <p class="interruption" data-kind={interruption.kind}>
      {WORDS[interruption.kind]}
    </p>
  );
}
