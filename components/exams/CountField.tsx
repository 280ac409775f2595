import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is out of range is not handed on: the field goes back, and says why. */
export function CountField({ label, value, least = 1, most, onChange }: CountFieldProps) {
  const id = useId();
  const refused = useSignal(false);

  function read(field: HTMLInputElement) {
    const typed = field.value.trim() === '' ? Number.NaN : Number(field.value);
    refused.value = !(Number.isInteger(typed) && typed >= least && typed <= most);
    if (refused.value) field.value = String(value);
    else if (typed !== value) onChange(typed);
  }

  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        class="control"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={value}
        aria-describedby={refused.value ? `${id}-refused` : undefined}
        onChange={(event) => read(event.currentTarget)}
      />
      {refused.value ? (
        <span id={`${id}-refused`} class="small" role="alert">
          Not changed: it takes a whole number from {least} to {most}.
        </span>
      ) : null}
    </div>
  );
}
