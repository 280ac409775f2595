import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface NoteProps {
  readonly tone: 'plain' | 'accent' | 'good' | 'warning' | 'critical';
  readonly icon: IconName;
  /** `alert` is read out at once, `status` when there is a pause. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** A few words that stand out from the text around them, with a symbol. */
export function Note({ tone, icon, role, children }: NoteProps) {
  return (
    <div class={`note note--${tone}`} role={role}>
      <Icon name={icon} />
      <div class="note__body">{children}</div>
    </div>
  );
}
