import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Moment } from '../../../lib/engine/tryout';
import type { Gauge, Rule, Thresholds, Timing } from '../../../lib/rules/define-rule';
import { showThreshold, storeThreshold, type ThresholdText, withUnit } from '../describe-threshold';
import { placeOnScale, readGauge, sayReading, sliderStep } from './read-gauge';

interface GaugeScaleProps {
  readonly rule: Rule;
  readonly gauge: Gauge;
  readonly text: ThresholdText;
  /** All of the rule's. */
  readonly numbers: Thresholds & Timing;
  /** The one that is on the scale, as it is being moved. */
  readonly limit: ReadonlySignal<number>;
  /** Without it only the number is shown. */
  readonly moment: ReadonlySignal<Moment | null>;
  readonly onMove: (value: number) => void;
}

/** A number on its scale, to be moved, and beside it what is measured right now. */
export function GaugeScale({ rule, gauge, text, numbers, limit, moment, onMove }: GaugeScaleProps) {
  const { range, brokenWhen } = gauge;
  const reading = useComputed(() =>
    readGauge(rule, gauge, { ...numbers, [gauge.threshold]: limit.value }, moment.value),
  );
  const needle = useComputed(() => needleStyle(reading.value.measured, range));
  const look = useComputed(() => `scale scale--${reading.value.is}`);
  const words = useComputed(() => (moment.value ? sayReading(reading.value, gauge, text) : ''));
  const [min = 0, max = 0] = range.map((end) => showThreshold(end, text));
  return (
    <div class={look}>
      <span class="scale__track" aria-hidden="true">
        <span
          class={`scale__side scale__side--${brokenWhen}`}
          style={{ '--limit': placeOnScale(limit.value, range) }}
        />
        <span class="scale__needle" style={needle} />
      </span>
      <input
        class="scale__slider"
        type="range"
        min={min}
        max={max}
        step={sliderStep(range, text)}
        value={showThreshold(limit.value, text)}
        aria-label={text.label}
        aria-valuetext={withUnit(limit.value, text)}
        onInput={(event) => onMove(storeThreshold(Number(event.currentTarget.value), text))}
      />
      <p class="scale__words small">{words}</p>
    </div>
  );
}

function needleStyle(measured: number | null, range: Gauge['range']): string {
  return measured === null ? 'display: none' : `left: ${(placeOnScale(measured, range) * 100).toFixed(1)}%`;
}
