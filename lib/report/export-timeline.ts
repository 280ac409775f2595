import { ruleText } from '../locales/en/rules';
import type { Severity } from '../rules/define-rule';
import { formatClock } from './durations';
import { html, type SafeHtml } from './html';
import type { Timeline, TimelineBar, TimelineLane } from './timeline';

/** CSS pixels. */
const WIDTH = 900;
const LABEL_WIDTH = 220;
const LANE_HEIGHT = 26;
const AXIS_HEIGHT = 24;
const SPAN = WIDTH - LABEL_WIDTH - 20;

/** The timeline as a drawing that stands on its own. */
export function timelineSvg({ lanes, ticks }: Timeline): SafeHtml {
  const height = lanes.length * LANE_HEIGHT + AXIS_HEIGHT;
  return html`<div class="timeline"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Timeline; the table below says the same in words">
<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="warning" width="6" height="6"/><rect width="2" height="6" fill="#fff" fill-opacity=".55"/></pattern></defs>
${ticks.map(({ atMs, ratio }) => tick(atMs, left(ratio), height))}
${lanes.map(laneRow)}
</svg></div>`;
}

function left(ratio: number): number {
  return Math.round(LABEL_WIDTH + ratio * SPAN);
}

function tick(atMs: number, x: number, height: number): SafeHtml {
  return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${height - AXIS_HEIGHT}"/><text class="time" x="${x}" y="${height - 7}">${formatClock(atMs)}</text>`;
}

function laneRow({ rule, severity, bars }: TimelineLane, index: number): SafeHtml {
  const top = index * LANE_HEIGHT;
  return html`<text x="0" y="${top + 17}">${ruleText(rule).name}</text>${bars.map((bar) => barRect(bar, severity, top))}`;
}

function barRect({ startRatio, widthRatio, violation }: TimelineBar, severity: Severity, top: number): SafeHtml {
  const width = Math.max(3, Math.round(widthRatio * SPAN));
  const fill = severity === 'warning' ? html` fill="url(#stripes)"` : html` class="${severity}"`;
  const faint = violation.falseAlarmAt === null ? '' : html` opacity=".3"`;
  return html`<rect${fill} x="${left(startRatio)}" y="${top + 5}" width="${width}" height="16" rx="2"${faint}/>`;
}
