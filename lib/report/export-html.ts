import { ruleText } from '../locales/en/rules';
import { formatDateTime, type Reader, THIS_BROWSER } from './calendar';
import { formatClock, formatDuration } from './durations';
import { endingOf } from './ending';
import { examStory } from './exam-story';
import { EXPORT_STYLES } from './export-styles';
import { timelineSvg } from './export-timeline';
import { violationsTable } from './export-violations';
import { html, type SafeHtml, trusted } from './html';
import type { PicturesByViolation, SessionRecord } from './report-document';
import { sessionTitle, siteName } from './session-name';
import { type SessionSummary, summarize } from './session-summary';
import { axisLengthMs, layOutTimeline } from './timeline';
import { unjudgedText, unjudgedTimes } from './unjudged-time';
import { verdictOf, verdictText } from './verdict';

/** Nothing may run or be fetched when the file is opened, whatever it contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The report as one file that opens anywhere and prints well: no scripts, no references.
 *
 * @param pictures by violation; empty for an export without pictures
 * @param now epoch ms
 */
export function exportHtml(
  record: SessionRecord,
  pictures: PicturesByViolation,
  now: number,
  reader: Reader = THIS_BROWSER,
): string {
  const { session, violations } = record;
  const summary = summarize(session, violations, now);
  const running = session.endedAt === null;
  const timeline = layOutTimeline(violations, axisLengthMs(summary.durationMs, running));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sessionTitle(session)} – Practice Proctor</title>
<style>${trusted(EXPORT_STYLES)}</style>
</head>
<body>
<main>
${heading(record, summary, reader)}
${unjudged(record, summary)}
${ruleTotals(summary)}
${story(record)}
${violations.length > 0 ? timelineSvg(timeline) : []}
${violations.length > 0 ? violationsTable(violations, pictures, summary.durationMs) : []}
${healthLine(record, summary)}
<footer>Made by Practice Proctor on ${formatDateTime(now, reader)}. A rehearsal on the person’s own computer, not an exam result.</footer>
</main>
</body>
</html>
`.markup;
}

function heading({ session }: SessionRecord, summary: SessionSummary, reader: Reader): SafeHtml {
  const verdict = verdictText(verdictOf(session, summary), summary);
  const begun = session.startedAt ?? session.createdAt;
  return html`<header>
<p class="site">${siteName(session.origin)}</p>
<h1>${sessionTitle(session)}</h1>
<p>${formatDateTime(begun, reader)} · ${formatDuration(summary.durationMs)}</p>
<p>${endingOf(session, reader).text}</p>
</header>
<section class="verdict"><h2>${verdict.headline}</h2><p>${verdict.text}</p></section>`;
}

function unjudged({ log }: SessionRecord, { durationMs }: SessionSummary): readonly SafeHtml[] {
  const entries = log.map(({ entry }) => entry);
  return unjudgedTimes(entries, durationMs).map((time) => html`<p class="unjudged">${unjudgedText(time)}</p>`);
}

function ruleTotals({ byRule }: SessionSummary): SafeHtml | readonly SafeHtml[] {
  if (byRule.length === 0) return [];
  const items = byRule.map(
    ({ rule, severity, count, totalMs }) =>
      html`<li class="${severity}"><strong>${count} ×</strong> ${ruleText(rule).name} <span>(${formatDuration(totalMs)} in all)</span></li>`,
  );
  return html`<ul class="totals">${items}</ul>`;
}

function story({ session, log }: SessionRecord): SafeHtml | readonly SafeHtml[] {
  const lines = examStory(log.map(({ entry }) => entry));
  const { exam, packName } = session.plan;
  if (exam === null && lines.length < 2) return [];
  const items = lines.map(({ atMs, text }) => html`<li>${formatClock(atMs)} ${text}</li>`);
  const name = exam === null ? packName : `${exam.code} ${exam.title}, ${packName}`;
  return html`<section><h2>The exam</h2><p>${name}</p><ul>${items}</ul></section>`;
}

function healthLine({ session }: SessionRecord, { framesPerSecond }: SessionSummary): SafeHtml {
  const { framesAnalysed, framesDropped } = session.health;
  const rate = framesPerSecond === null ? '' : ` (${framesPerSecond.toFixed(1)} per second)`;
  return html`<p class="health">${framesAnalysed} camera pictures analysed${rate}, ${framesDropped} skipped.</p>`;
}
