import type { ViolationRow } from '../db/schema';
import { warningCount } from '../locales/en/proctor';
import { formatClock } from './durations';
import type { Verdict } from './verdict';

/** What a proctor would do about one violation, in a sentence. */
export function proctorReaction({ acts, sitting }: Pick<Verdict, 'acts' | 'sitting'>, violation: ViolationRow): string {
  const { id, rule, severity, startMs, falseAlarmAt } = violation;
  if (falseAlarmAt !== null) return 'Left out of what a proctor would do: you marked it as a false alarm.';
  if (rule === 'monitoring-gap') return 'A proctor would not speak of it: it is about the computer, not about you.';
  const end = acts.find(({ type }) => type === 'ended');
  if (end?.type === 'ended' && end.violationId === id) {
    const why = end.because === 'at-once' ? 'it lasted too long to go on' : 'it came after the last warning';
    return `A proctor would have ended the exam at ${formatClock(end.atMs)}: ${why}.`;
  }
  const warned = acts.find((act) => act.type === 'warned' && act.violationId === id);
  if (warned?.type === 'warned') {
    const again = acts.filter((act) => act.type === 'reminded' && act.violationId === id).length;
    return `A proctor would have spoken to you (${warningCount(warned.number, warned.of)})${again > 0 ? ', and again while it went on' : ''}.`;
  }
  if (end !== undefined && end.atMs <= startMs) return 'The exam would have been over by then.';
  if (severity === 'notice') return 'A proctor would note it and say nothing.';
  if (!sitting.session.plan.conduct.live) return 'Nobody speaks in this exam: it would be looked at in the recording.';
  return 'A proctor would have said nothing more: the same had just been spoken of.';
}
