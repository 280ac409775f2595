import { useId, useRef } from 'preact/hooks';
import type { Rule, Thresholds, Timing } from '../../lib/rules/define-rule';
import { Button } from '../ui/Button';
import { describeThreshold, withUnit } from './describe-threshold';
import { NumberField } from './NumberField';
import type { TryoutControl } from './tryout/create-tryout-control';
import { GaugeScale } from './tryout/GaugeScale';
import { useDraft } from './use-draft';

interface ThresholdFieldProps {
  readonly rule: Rule;
  /** As in the rule's defaults. */
  readonly name: string;
  /** All of the rule's numbers, this one among them. */
  readonly numbers: Thresholds & Timing;
  /** What it is without the user's own number. */
  readonly standard: number;
  /** Whether the value is the user's own. */
  readonly isOwn: boolean;
  readonly moment: TryoutControl['moment'];
  /** While it is being dragged. */
  readonly onTry: (value: number) => void;
  readonly onChange: (value: number) => void;
  readonly onReset: () => void;
}

/** One number of a rule; where it is compared with something measured, with its scale. */
export function ThresholdField({ rule, name, numbers, standard, isOwn, moment, ...on }: ThresholdFieldProps) {
  const value = numbers[name] ?? standard;
  const gauge = rule.gauges?.find(({ threshold }) => threshold === name);
  const text = describeThreshold(name, gauge?.range);
  const draft = useDraft(value, on.onTry, on.onChange);
  const id = useId();
  const field = useRef<HTMLDivElement>(null);

  function reset() {
    on.onReset();
    // The button that was pressed goes with it.
    field.current?.querySelector<HTMLInputElement>('[type=number]')?.focus();
  }

  return (
    <div ref={field} class={gauge ? 'field field--scale' : 'field'}>
      <label htmlFor={id}>{text.label}</label>
      {gauge ? (
        <GaugeScale
          rule={rule}
          gauge={gauge}
          text={text}
          numbers={numbers}
          limit={draft.value}
          moment={moment}
          onMove={draft.move}
        />
      ) : null}
      <NumberField id={id} text={text} value={draft.value.value} onChange={draft.settle} />
      {isOwn ? (
        <p class="rules__own small">
          <span>Yours. The level has {withUnit(standard, text)}.</span>
          <Button kind="quiet" onClick={reset}>
            Reset<span class="visually-hidden"> {text.label}</span>
          </Button>
        </p>
      ) : null}
    </div>
  );
}
