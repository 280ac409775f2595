import { Button } from '../ui/Button';

/** What happens to reminders as long as they may not be notifications. */
export function NotificationNote({ onAllow }: { readonly onAllow: () => void }) {
  return (
    <div class="plan__note">
      <p class="small soft">Reminders will show on Practice Proctor’s toolbar button and in its popup.</p>
      <Button onClick={onAllow}>Allow notifications</Button>
    </div>
  );
}
