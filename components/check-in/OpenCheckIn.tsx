import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { send } from '../../lib/platform/messaging';
import { Button, type ButtonKind } from '../ui/Button';

interface OpenCheckInProps {
  readonly appointmentId: string;
  /** Where to sit the exam, if not at its planned site: in this tab, or at this site. */
  readonly where?: { readonly tabId: number } | { readonly origin: string } | undefined;
  readonly kind?: ButtonKind;
  readonly children: ComponentChildren;
}

/** Leads to check-in: the exam's site in one tab, the check-in page for it in front. */
export function OpenCheckIn({ appointmentId, where, kind = 'secondary', children }: OpenCheckInProps) {
  const failed = useSignal(false);

  async function open() {
    try {
      // In the background: a popup is gone as soon as another tab is in front.
      const reply = await send('background', 'checkin.open', { appointmentId, ...where });
      failed.value = !reply?.opened;
    } catch (error) {
      console.error('Check-in could not be opened', error);
      failed.value = true;
    }
  }

  return (
    <>
      <Button kind={kind} onClick={open}>
        {children}
      </Button>
      {failed.value ? (
        <p class="small" role="alert">
          Check-in could not be opened. Open the exam’s page yourself, click the Practice Proctor button there, and
          choose “Rehearse check-in”.
        </p>
      ) : null}
    </>
  );
}
