import type { ViolationRow } from '../../../lib/db/schema';
import { formatClock } from '../../../lib/report/durations';
import type { GaugeStory } from '../../../lib/report/gauge-story';
import type { WhyFlagged } from '../../../lib/report/why-flagged';
import { placeOnScale } from '../../options/tryout/read-gauge';
import { gaugePath } from './gauge-path';
import { sayGauge } from './say-why';

interface GaugeFigureProps {
  readonly story: GaugeStory;
  readonly why: Pick<WhyFlagged, 'fromMs' | 'untilMs'>;
  readonly violation: Pick<ViolationRow, 'startMs' | 'endMs'>;
}

/** The drawing's own units; it is stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 100;

/** What a gauge measured around a violation: a line, its limit, and the side of it where the rule is broken. */
export function GaugeFigure({ story, why: { fromMs, untilMs }, violation }: GaugeFigureProps) {
  const { gauge, limit } = story;
  const limitRatio = placeOnScale(limit, gauge.range);
  const left = (atMs: number) => placeOnScale(atMs, [fromMs, untilMs]);
  const startRatio = left(violation.startMs);
  const path = gaugePath(story, { fromMs, untilMs, range: gauge.range, width: WIDTH, height: HEIGHT });
  const beyond = gauge.brokenWhen === 'above' ? [0, 1 - limitRatio] : [1 - limitRatio, 1];
  return (
    <figure class="why__figure">
      <figcaption class="small">{sayGauge(story)}</figcaption>
      <div class="why__plot" aria-hidden="true">
        <span class="why__beyond" style={{ top: percent(beyond[0] ?? 0), bottom: percent(1 - (beyond[1] ?? 1)) }} />
        <span
          class="why__moment"
          style={{ left: percent(startRatio), width: percent(left(violation.endMs ?? untilMs) - startRatio) }}
        />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={path} />
        </svg>
        <span class="why__limit" style={{ top: percent(1 - limitRatio) }} />
      </div>
      <div class="why__axis small soft" aria-hidden="true">
        <span>{formatClock(fromMs)}</span>
        <span>{formatClock(untilMs)}</span>
      </div>
    </figure>
  );
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
