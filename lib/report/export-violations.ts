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
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">How long</th><th scope="col">Severity</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function tableRow(violation: ViolationRow, pictures: readonly ReportPicture[], nowMs: number): SafeHtml {
  const { name, meaning, advice } = ruleText(violation.rule);
  const isMarked = violation.falseAlarmAt !== null;
  return html`<tr class="${isMarked ? 'marked' : violation.severity}">
<td>${formatClock(violation.startMs)}</td>
<td><strong>${name}</strong><p>${meaning}${measured(violation)}</p>${strip(pictures.filter(isJpeg), name)}${note(violation)}<p class="advice">${advice}</p></td>
<td>${formatDuration(violationLengthMs(violation, nowMs))}</td>
<td>${isMarked ? 'Marked as a false alarm' : SEVERITY_TEXTS[violation.severity].label}</td>
</tr>`;
}

/** How it began, from left to right. */
function strip(pictures: readonly ReportPicture[], name: string): SafeHtml | string {
  return pictures.length === 0 ? '' : html`<p class="strip">${pictures.map((picture) => image(picture, name))}</p>`;
}

function measured({ details }: ViolationRow): SafeHtml | string {
  const phrases = describeDetails(details);
  return phrases.length === 0 ? '' : html` <em>(${phrases.join(', ')})</em>`;
}

function note(violation: ViolationRow): SafeHtml | string {
  return violation.note === '' ? '' : html`<p class="note"><b>Note:</b> ${violation.note}</p>`;
}

/** An exported file shows what this extension itself has recorded, and nothing else that an attribute could hold. */
function isJpeg({ dataUrl }: ReportPicture): boolean {
  return /^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/.test(dataUrl);
}

function image({ dataUrl, atMs }: ReportPicture, name: string): SafeHtml {
  return html`<img src="${dataUrl}" alt="Camera picture at ${formatClock(atMs)}: ${name}" width="120">`;
}
