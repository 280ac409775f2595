import { formatDateTime, type Reader, THIS_BROWSER } from './calendar';
import { formatClock, formatDuration } from './durations';
import { endingOf } from './ending';
import { examStory } from './exam-story';
import { ruleTotals } from './export-rule-totals';
import { EXPORT_STYLES } from './export-styles';
import { timelineSvg } from './export-timeline';
import { violationsTable } from './export-violations';
import { html, type SafeHtml, trusted } from './html';
import type { PicturesByViolation, SessionRecord } from './report-document';
import { sessionTitle, siteName } from './session-name';
import { type SessionSummary, summarize } from './session-summary';
import { axisLengthMs, layOutTimeline } from './timeline';
import { unjudgedText, unjudgedTimes } from './unjudged-time';
import { verdictOf } from './verdict';
import { verdictText } from './verdict-text';

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
  const timeline = layOutTimeline(violations, axisLengthMs(summary.durationMs, running), summary.durationMs);
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
${verdictBox(record, summary, now)}
${ruleTotals(summary)}
${violations.length > 0 ? timelineSvg(timeline) : []}
${violations.length > 0 ? violationsTable(violations, pictures, summary.durationMs) : []}
${story(record)}
${healthLine(record, summary)}
<footer>Made by Practice Proctor on ${formatDateTime(now, reader)}. A rehearsal on the person’s own computer, not an exam result.</footer>
</main>
</body>
</html>
`.markup;
}

function heading({ session }: SessionRecord, summary: SessionSummary, reader: Reader): SafeHtml {
  const { exam, packName } = session.plan;
  const facts: readonly (readonly [string, string])[] = [
    ...(exam === null ? [] : [['Exam', `${exam.code} ${exam.title}`] as const]),
    ['Rules', packName],
    ['Begun', formatDateTime(session.startedAt ?? session.createdAt, reader)],
    ['Length', formatDuration(summary.durationMs)],
    ['Site', siteName(session.origin)],
  ];
  return html`<header>
<p class="brand">Practice Proctor <span>Report of a rehearsal</span></p>
<h1>${sessionTitle(session)}</h1>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p>${endingOf(session, reader).text}</p>
</header>`;
}

function verdictBox(record: SessionRecord, summary: SessionSummary, now: number): SafeHtml {
  const { session, violations } = record;
  const entries = record.log.map(({ entry }) => entry);
  const verdict = verdictOf({ session, violations, log: entries }, now);
  const { headline, text } = verdictText(verdict);
  const unjudged = unjudgedTimes(entries, summary.durationMs);
  return html`<section class="verdict ${verdict.kind}"><h2>${headline}</h2><p>${text}</p>
${unjudged.map((time) => html`<p class="unjudged">${unjudgedText(time)}</p>`)}</section>`;
}

function story({ log }: SessionRecord): SafeHtml | readonly SafeHtml[] {
  const lines = examStory(log.map(({ entry }) => entry));
  if (lines.length < 2) return [];
  const items = lines.map(({ atMs, text }) => html`<li><time>${formatClock(atMs)}</time> ${text}</li>`);
  return html`<section><h2>What happened around the questions</h2><ol class="story">${items}</ol></section>`;
}

function healthLine({ session }: SessionRecord, { framesPerSecond }: SessionSummary): SafeHtml {
  const { framesAnalysed, framesDropped } = session.health;
  const rate = framesPerSecond === null ? '' : ` (${framesPerSecond.toFixed(1)} per second)`;
  return html`<p class="health">${framesAnalysed} camera pictures analysed${rate}, ${framesDropped} skipped.</p>`;
}
