import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { describeThreshold, readThreshold, showThreshold, type ThresholdText } from './describe-threshold';

interface ThresholdFieldProps {
  /** As in the rule's defaults. */
  readonly name: string;
  readonly value: number;
  /** What the rule came with. */
  readonly standard: number;
  readonly onChange: (value: number) => void;
}

/** One number of a rule. What is out of range is not saved: the field goes back, and says why. */
export function ThresholdField({ name, value, standard, onChange }: ThresholdFieldProps) {
  const text = describeThreshold(name);
  const refused = useSignal(false);
  const id = useId();
  const hint = `${id}-hint`;

  function read(field: HTMLInputElement) {
    const next = readThreshold(field.value, text);
    refused.value = next === null;
    if (next === null) field.value = String(showThreshold(value, text));
    else if (next !== value) onChange(next);
  }

  return (
    <div class="field">
      <label htmlFor={id}>{text.label}</label>
      <span class="rules__number">
        <input
          id={id}
          class="control"
          type="number"
          inputMode="decimal"
          min={text.min}
          max={text.max}
          step={text.step}
          value={showThreshold(value, text)}
          aria-describedby={hint}
          onChange={(event) => read(event.currentTarget)}
        />
        <span>{text.unit}</span>
      </span>
      <span id={hint} class="small soft" role={refused.value ? 'alert' : undefined}>
        {refused.value ? range(text) : value === standard ? '' : `Came as ${withUnit(standard, text)}`}
      </span>
    </div>
  );
}

function range({ min, max, unit }: ThresholdText): string {
  return `Not changed: it takes a number from ${min} to ${max}${spaced(unit)}.`;
}

function withUnit(value: number, text: ThresholdText): string {
  return `${showThreshold(value, text)}${spaced(text.unit)}`;
}

/** Degrees stand close to their number, other units do not. */
function spaced(unit: string): string {
  return unit === '' || unit === '°' ? unit : ` ${unit}`;
}
