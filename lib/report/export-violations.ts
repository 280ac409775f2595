import type { ViolationRow } from '../db/schema';
import { ruleText } from '../locales/en/rules';
import { describeDetails } from './details-text';
import { formatClock, formatDuration } from './durations';
import { html, type SafeHtml } from './html';
import type { PicturesByViolation, ReportPicture } from './report-document';
import { violationLengthMs } from './session-summary';
import { SEVERITY_TEXTS } from './severity';

/** The violations of an exported report. `nowMs` (since session start) ends those that still last. */
export function violationsTable(
  violations: readonly ViolationRow[],
  pictures: PicturesByViolation,
  nowMs: number,
): SafeHtml {
  const rows = violations.map((violation) => tableRow(violation, pictures.get(violation.id) ?? [], nowMs));
  return html`<table>
<caption>What was noticed</caption>
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">How long</th><th scope="col">Severity</th><th scope="col">Picture</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function tableRow(violation: ViolationRow, pictures: readonly ReportPicture[], nowMs: number): SafeHtml {
  const { name, meaning, advice } = ruleText(violation.rule);
  const details = describeDetails(violation.details).join(', ');
  const isMarked = violation.falseAlarmAt !== null;
  return html`<tr class="${isMarked ? 'marked' : violation.severity}">
<td>${formatClock(violation.startMs)}</td>
<td><strong>${name}</strong><br>${meaning}${details ? html` <em>(${details})</em>` : ''}<br><span class="advice">${advice}</span></td>
<td>${formatDuration(violationLengthMs(violation, nowMs))}</td>
<td>${isMarked ? 'Marked as a false alarm' : SEVERITY_TEXTS[violation.severity].label}</td>
<td>${pictures.filter(isJpeg).map((picture) => image(picture, name))}</td>
</tr>`;
}

/** An exported file shows what this extension itself has recorded, and nothing else that an attribute could hold. */
function isJpeg({ dataUrl }: ReportPicture): boolean {
  return /^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/.test(dataUrl);
}

function image({ dataUrl, atMs }: ReportPicture, name: string): SafeHtml {
  return html`<img src="${dataUrl}" alt="Camera picture at ${formatClock(atMs)}: ${name}" width="160">`;
}
