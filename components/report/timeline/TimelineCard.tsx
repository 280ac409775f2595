import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { SampleRow, ViolationRow } from '../../../lib/db/schema';
import { axisLengthMs, layOutTimeline } from '../../../lib/report/timeline';
import { Card } from '../../ui/Card';
import { Lanes } from './Lanes';
import { Legend } from './Legend';
import { PlotBackground } from './PlotBackground';
import { Readout } from './Readout';
import { SampleCharts } from './SampleCharts';

interface TimelineCardProps {
  readonly violations: readonly ViolationRow[];
  readonly samples: readonly SampleRow[];
  readonly durationMs: number;
  readonly running: boolean;
  /** Id of the violation that was chosen with a click or Enter. */
  readonly chosen: Signal<string | null>;
}

/** The session as a picture: violations by rule, and what was measured, over one time axis. */
export function TimelineCard({ violations, samples, durationMs, running, chosen }: TimelineCardProps) {
  const lengthMs = axisLengthMs(durationMs, running);
  const timeline = useMemo(() => layOutTimeline(violations, lengthMs), [violations, lengthMs]);
  const pointedId = useSignal<string | null>(null);
  const cursorMs = useSignal<number | null>(null);
  const pointed = violations.find(({ id }) => id === pointedId.value);
  return (
    <Card title="Timeline">
      <div class="timeline">
        <PlotBackground timeline={timeline} cursorMs={cursorMs} />
        <Lanes lanes={timeline.lanes} chosen={chosen} pointedId={pointedId} />
        <SampleCharts samples={samples} lengthMs={lengthMs} />
      </div>
      <Readout
        violation={pointed}
        cursorMs={cursorMs.value}
        samples={samples}
        nowMs={durationMs}
        hasBars={violations.length > 0}
      />
      {violations.length > 0 ? (
        <Legend hasMarked={violations.some(({ falseAlarmAt }) => falseAlarmAt !== null)} />
      ) : null}
    </Card>
  );
}
