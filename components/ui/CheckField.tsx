import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface CheckFieldProps {
  readonly checked: Signal<boolean>;
  readonly children: ComponentChildren;
}

export function CheckField({ checked, children }: CheckFieldProps) {
  return (
    <label class="check-field">
      <input
        type="checkbox"
        checked={checked.value}
        onChange={(event) => (checked.value = event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
