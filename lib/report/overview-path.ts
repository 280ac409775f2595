import type { ViolationRow } from '../db/schema';
import type { Severity } from '../rules/define-rule';
import { violationLengthMs } from './session-summary';

/** Size of the drawing, in its own units. */
export const OVERVIEW = { width: 1000, height: 20 } as const;

/** The graver, the higher: heights tell severities apart where colours do not. */
const HEIGHTS: Readonly<Record<Severity, number>> = { critical: 20, warning: 13, notice: 6 };
/** Even a moment can be seen. */
const NARROWEST = 2;

/**
 * SVG path data: one upright block for each violation of that severity.
 *
 * @param axisMs what the width stands for
 * @param nowMs how far violations reach that are not over
 */
export function overviewPath(
  violations: readonly ViolationRow[],
  severity: Severity,
  axisMs: number,
  nowMs = axisMs,
): string {
  const height = HEIGHTS[severity];
  return violations
    .filter((row) => row.severity === severity && row.falseAlarmAt === null)
    .map((row) => {
      const left = Math.round((row.startMs / axisMs) * OVERVIEW.width);
      const width = Math.max(NARROWEST, Math.round((violationLengthMs(row, nowMs) / axisMs) * OVERVIEW.width));
      return `M${left} ${OVERVIEW.height}v-${height}h${width}v${height}z`;
    })
    .join('');
}
