import type { GaugePoint, GaugeStory } from '../../../lib/report/gauge-story';
import { placeOnScale } from '../../options/tryout/read-gauge';

export interface GaugeFrame {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly range: readonly [lowest: number, highest: number];
  readonly width: number;
  readonly height: number;
}

/** SVG path data of what a gauge measured: broken where nothing was, and in steps where a value stands until the next. */
export function gaugePath({ points, holdsMs }: Pick<GaugeStory, 'points' | 'holdsMs'>, frame: GaugeFrame): string {
  const isState = holdsMs === Number.POSITIVE_INFINITY;
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const next = points[index + 1];
      const goesOn = before !== undefined && point.atMs - before.atMs <= holdsMs;
      const [x, y] = place(point, frame);
      if (isState) return `${goesOn ? `H${x}V${y}` : `M${x} ${y}`}${next ? '' : `H${frame.width}`}`;
      // A lone point is given some length, or it would not be seen.
      const isLone = !goesOn && (next === undefined || next.atMs - point.atMs > holdsMs);
      return `${goesOn ? 'L' : 'M'}${x} ${y}${isLone ? 'h4' : ''}`;
    })
    .join('');
}

function place({ atMs, value }: GaugePoint, { fromMs, untilMs, range, width, height }: GaugeFrame) {
  const x = placeOnScale(atMs, [fromMs, untilMs]) * width;
  const y = (1 - placeOnScale(value, range)) * height;
  return [round(x), round(y)] as const;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
