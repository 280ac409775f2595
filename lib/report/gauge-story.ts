import { type Observation, STANDING_KINDS } from '../observations';
import type { Gauge } from '../rules/define-rule';
import type { Span } from './spans';

export interface GaugePoint {
  readonly atMs: number;
  readonly value: number;
}

/** What one gauge measured around a violation. Values are in the unit of the number it is compared with. */
export interface GaugeStory {
  readonly gauge: Gauge;
  readonly limit: number;
  /** In the order of time. */
  readonly points: readonly GaugePoint[];
  /** The farthest towards where the rule is broken, during the violation; `null` = it could not be told then. */
  readonly farthest: number | null;
  /** How long a value is good for at most: of states until the next one. */
  readonly holdsMs: number;
  /** For how long of the violation it was beyond its limit. */
  readonly beyondMs: number;
}

/** Samples come once a second or more often; what lies in a longer silence was not measured. */
const LONGEST_STEP_MS = 1500;

/** @param observations of the kind that its rule observes */
export function gaugeStory(
  gauge: Gauge,
  limit: number,
  observations: readonly Observation[],
  { startMs, endMs }: Span,
): GaugeStory {
  const points = observations.flatMap((observation) => {
    const value = gauge.measure(observation);
    return value === null || !Number.isFinite(value) ? [] : [{ atMs: observation.atMs, value }];
  });
  const holdsMs = observations.some(({ kind }) => STANDING_KINDS.has(kind))
    ? Number.POSITIVE_INFINITY
    : LONGEST_STEP_MS;
  const isDuring = ({ atMs }: GaugePoint) => atMs >= startMs && atMs <= endMs;
  const during = points.filter(isDuring).map(({ value }) => value);
  return {
    gauge,
    limit,
    points,
    holdsMs,
    farthest: during.length === 0 ? null : (gauge.brokenWhen === 'above' ? Math.max : Math.min)(...during),
    beyondMs: points.reduce((sum, point, index) => {
      if (!isDuring(point) || !isBeyond(gauge, limit, point.value)) return sum;
      const nextMs = Math.min(points[index + 1]?.atMs ?? endMs, endMs);
      return sum + Math.min(holdsMs, nextMs - point.atMs);
    }, 0),
  };
}

/** On the side of its limit where the rule is broken. The limit itself counts: rules differ in whether it does. */
export function isBeyond({ brokenWhen }: Gauge, limit: number, value: number): boolean {
  return brokenWhen === 'above' ? value >= limit : value <= limit;
}
