import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askForNotifications, mayNotify } from '../../lib/platform/notifications';
import { notificationsRefused } from '../../lib/settings';
import { useSetting } from '../use-setting';

export interface NotificationLeave {
  /** `undefined` until it is known. */
  readonly allowed: boolean | undefined;
  /** Asks, unless it is allowed or was refused before. Must be called from a click, before anything is awaited. */
  readonly askOnce: () => void;
  /** Asks in any case. Must be called from a click. */
  readonly ask: () => void;
}

/** Whether reminders may be shown as notifications. */
export function useNotifications(): NotificationLeave {
  const allowed = useSignal<boolean | undefined>(undefined);
  const refused = useSetting(notificationsRefused);

  useEffect(() => {
    void mayNotify().then((answer) => {
      allowed.value = answer;
    });
  }, []);

  function ask() {
    askForNotifications().then(
      (granted) => {
        allowed.value = granted;
        return notificationsRefused.setValue(!granted);
      },
      // Policies may forbid asking: reminders are shown on the toolbar button then.
      (error) => console.warn('Notifications could not be asked for.', error),
    );
  }

  const askOnce = () => {
    if (allowed.value === false && refused !== true) ask();
  };
  return { allowed: allowed.value, askOnce, ask };
}
