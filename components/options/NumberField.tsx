import { useSignal } from '@preact/signals';
import { readThreshold, showThreshold, spaced, type ThresholdText } from './describe-threshold';

interface NumberFieldProps {
  readonly id: string;
  readonly text: ThresholdText;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number with its unit. What is out of range is not handed on: the field goes back, and says why. */
export function NumberField({ id, text, value, onChange }: NumberFieldProps) {
  const refused = useSignal(false);
  const { min, max, step, unit } = text;

  function read(field: HTMLInputElement) {
    const next = readThreshold(field.value, text);
    refused.value = next === null;
    if (next === null) field.value = String(showThreshold(value, text));
    else if (next !== value) onChange(next);
  }

  return (
    <>
      <span class="rules__number">
        <input
          id={id}
          class="control"
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          value={showThreshold(value, text)}
          aria-describedby={refused.value ? `${id}-refused` : undefined}
          onChange={(event) => read(event.currentTarget)}
        />
        <span>{unit}</span>
      </span>
      {refused.value ? (
        <span id={`${id}-refused`} class="small" role="alert">
          Not changed: it takes a number from {min} to {max}
          {spaced(unit)}.
        </span>
      ) : null}
    </>
  );
}
