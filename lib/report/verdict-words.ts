import { formatClock, formatDuration } from './durations';
import type { Sitting, SittingAct } from './sitting';
import type { Verdict } from './verdict';

const MINUTE_MS = 60_000;

/** `your proctor would have warned you twice and ended the exam at 41:10`. */
export function whatProctorDoes({ sitting }: Pick<Verdict, 'sitting'>, acts: readonly SittingAct[]): string {
  const warnings = warningsIn(acts);
  const ended = acts.find(({ type }) => type === 'ended');
  const end = ended === undefined ? [] : [formatClock(ended.atMs)];
  if (isOwn(sitting)) {
    const warned = warnings === 0 ? [] : [`you would have been warned ${times(warnings)}`];
    return `by your own rules ${either([...warned, ...end.map((at) => `the exam would have ended at ${at}`)], 'nothing would have been said')}`;
  }
  const warned = warnings === 0 ? [] : [`warned you ${times(warnings)}`];
  return `your proctor would have ${either([...warned, ...end.map((at) => `ended the exam at ${at}`)], 'said nothing')}`;
}

function either(parts: readonly string[], none: string): string {
  return parts.length === 0 ? none : parts.join(' and ');
}

/** `nothing noticed`, `warned twice`, `3 moments noticed`. */
export function noticedIn({ acts, moments }: Pick<Verdict, 'acts' | 'moments'>): string {
  const warnings = warningsIn(acts);
  if (warnings > 0) return `warned ${times(warnings)}`;
  return moments.length === 0 ? 'nothing noticed' : `${momentsOf(moments.length)} noticed`;
}

export function warningsIn(acts: readonly SittingAct[]): number {
  return acts.filter(({ type }) => type === 'warned').length;
}

/** Rules without a testing company behind them. */
export function isOwn({ session }: Pick<Sitting, 'session'>): boolean {
  return session.plan.packId.startsWith('own/');
}

export function momentsOf(count: number): string {
  return count === 1 ? '1 moment' : `${count} moments`;
}

/** `130 minutes`; what is shorter than one in seconds. */
export function minutesOf(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  return minutes === 0 ? formatDuration(ms) : minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
