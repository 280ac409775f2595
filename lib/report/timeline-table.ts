import type { SampleRow, ViolationRow } from '../db/schema';
import { ruleText } from '../locales/en/rules';
import { formatDuration } from './durations';
import { type ExamTrack, UNJUDGED_LABELS } from './exam-track';
import { firstAt } from './first-at';
import type { TimelineContent } from './moment';
import { SPEECH_RATIO } from './sample-charts';
import { violationLengthMs } from './session-summary';
import { SEVERITY_TEXTS } from './severity';
import { spanOf, type TimeWindow } from './time-window';

/** What the timeline shows of one stretch of time, in words. */
export interface TimelineTableRow {
  readonly startMs: number;
  readonly endMs: number;
  readonly faces: string;
  readonly head: string;
  readonly voice: string;
  readonly sound: string;
  /** Numbers of the questions that were on screen: `5`, `5 to 8`. */
  readonly questions: string;
  /** What happened, in order. */
  readonly events: readonly string[];
}

export interface TimelineTable {
  /** How much time a row stands for. */
  readonly stepMs: number;
  readonly rows: readonly TimelineTableRow[];
}

const STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
/** As many as can be read; who wants to know more zooms in. */
const MOST_ROWS = 26;
/** Within this a head counts as straight: a pose from a webcam is right to about 6°. */
const STRAIGHT_DEG = 10;
const UNKNOWN = 'not measured';

/** The part of a session that is in view, in rows of a round length. */
export function timelineTable(content: TimelineContent, window: TimeWindow): TimelineTable {
  const stepMs = 1000 * (STEPS_S.find((step) => spanOf(window) / (step * 1000) <= MOST_ROWS) ?? 7200);
  const first = Math.floor(window.fromMs / stepMs);
  const last = Math.max(first + 1, Math.ceil(Math.min(window.toMs, content.endMs) / stepMs));
  const rows = Array.from({ length: last - first }, (_, index) => {
    const startMs = (first + index) * stepMs;
    return tableRow(content, startMs, Math.max(startMs, Math.min(startMs + stepMs, content.endMs)));
  });
  return { stepMs, rows };
}

function tableRow(
  { samples, violations, track, endMs: nowMs }: TimelineContent,
  startMs: number,
  endMs: number,
): TimelineTableRow {
  const within = samples.slice(firstAt(samples, startMs), firstAt(samples, endMs));
  return {
    startMs,
    endMs,
    faces: sayFaces(within),
    head: sayHead(within),
    voice: sayVoice(within),
    sound: saySound(within),
    questions: sayQuestions(track, startMs, endMs),
    events: [...violationEvents(violations, nowMs), ...trackEvents(track)]
      // What happens as the session ends is in its last row.
      .filter(({ atMs }) => isBetween(Math.min(atMs, nowMs - 1), startMs, endMs))
      .sort((a, b) => a.atMs - b.atMs)
      .map(({ text }) => text),
  };
}

function isBetween(atMs: number, startMs: number, endMs: number): boolean {
  return atMs >= startMs && atMs < endMs;
}

/** `1 face`; else for how long it was otherwise. */
function sayFaces(samples: readonly SampleRow[]): string {
  const counts = new Map<number, number>();
  for (const { faces } of samples) if (faces !== null) counts.set(faces, (counts.get(faces) ?? 0) + 1);
  if (counts.size === 0) return UNKNOWN;
  const others = [...counts].filter(([faces]) => faces !== 1).sort(([a], [b]) => a - b);
  if (others.length === 0) return '1 face';
  return others
    .map(([faces, seconds]) => `${faces === 0 ? 'no face' : `${faces} faces`} for ${formatDuration(seconds * 1000)}`)
    .join(', ');
}

function sayHead(samples: readonly SampleRow[]): string {
  const turns = known(samples.map(({ yawDeg }) => yawDeg));
  const tilts = known(samples.map(({ pitchDeg }) => pitchDeg));
  if (turns.length === 0 && tilts.length === 0) return UNKNOWN;
  const ways = [
    farthest(Math.max(0, ...turns), 'left'),
    farthest(-Math.min(0, ...turns), 'right'),
    farthest(Math.max(0, ...tilts), 'down'),
    farthest(-Math.min(0, ...tilts), 'up'),
  ].flatMap((way) => way ?? []);
  return ways.length === 0 ? 'straight' : `up to ${ways.join(', ')}`;
}

function farthest(degrees: number, way: string): string | null {
  return degrees > STRAIGHT_DEG ? `${Math.round(degrees)}° ${way}` : null;
}

function sayVoice(samples: readonly SampleRow[]): string {
  const ratios = known(samples.map(({ speechRatio }) => speechRatio));
  if (ratios.length === 0) return UNKNOWN;
  const seconds = ratios.filter((ratio) => ratio >= SPEECH_RATIO).length;
  return seconds === 0 ? 'no speech' : `speech for ${formatDuration(seconds * 1000)}`;
}

function saySound(samples: readonly SampleRow[]): string {
  const levels = known(samples.map(({ levelDbfs }) => levelDbfs)).sort((a, b) => a - b);
  const [usual, loudest] = [levels[levels.length >> 1], levels.at(-1)];
  if (usual === undefined || loudest === undefined) return UNKNOWN;
  return `${decibels(usual)}, at most ${decibels(loudest)}`;
}

function decibels(level: number): string {
  return `${String(Math.round(level)).replace('-', '−')} dB`;
}

function known(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
}

function sayQuestions({ questions }: ExamTrack, startMs: number, endMs: number): string {
  const numbers = questions
    .filter((shown) => shown.startMs < endMs && shown.endMs > startMs)
    .map(({ number }) => number);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0) return '';
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

interface TableEvent {
  readonly atMs: number;
  readonly text: string;
}

function violationEvents(violations: readonly ViolationRow[], nowMs: number): readonly TableEvent[] {
  return violations.map((row) => {
    const length = formatDuration(violationLengthMs(row, nowMs));
    const mark = row.falseAlarmAt === null ? SEVERITY_TEXTS[row.severity].label : 'marked as a false alarm';
    return { atMs: row.startMs, text: `${ruleText(row.rule).name}, ${length} (${mark})` };
  });
}

function trackEvents({ marks, unjudged, staged }: ExamTrack): readonly TableEvent[] {
  return [
    ...marks,
    // Gaps are violations, too, and said there.
    ...unjudged
      .filter(({ kind }) => kind !== 'gap')
      .map(({ kind, startMs, endMs }) => ({
        atMs: startMs,
        text: `${UNJUDGED_LABELS[kind]}, ${formatDuration(endMs - startMs)}`,
      })),
    ...staged.map(({ startMs, text }) => ({ atMs: startMs, text })),
  ];
}
