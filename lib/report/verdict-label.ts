import { formatClock } from './durations';
import { endingOf } from './ending';
import type { Verdict } from './verdict';
import { warningsIn } from './verdict-words';

export interface VerdictLabel {
  readonly label: string;
  readonly tone: 'neutral' | 'good' | 'live' | 'warning' | 'critical';
}

/** A verdict where there is little room. */
export function verdictLabel({ kind, acts, moments, sitting }: Verdict): VerdictLabel {
  switch (kind) {
    case 'in-progress':
      return { label: endingOf(sitting.session).label, tone: 'live' };
    case 'not-begun':
      return { label: 'Not begun', tone: 'neutral' };
    case 'not-watched':
      return { label: 'Not watched', tone: 'warning' };
    case 'too-short':
      return { label: 'Too short', tone: 'neutral' };
    case 'ended':
      return {
        label: `Exam ended at ${formatClock(acts.find(({ type }) => type === 'ended')?.atMs ?? 0)}`,
        tone: 'critical',
      };
    case 'cut-short':
      return { label: 'Interrupted', tone: 'warning' };
    case 'given-up':
      return { label: 'Given up', tone: 'neutral' };
    case 'stopped':
      return { label: 'Ended by a false alarm', tone: 'neutral' };
    case 'warned':
      return { label: warned(warningsIn(acts)), tone: 'warning' };
    case 'to-review':
      return { label: `${moments.filter(({ severity }) => severity !== 'notice').length} to look at`, tone: 'warning' };
    case 'noticed':
      return { label: 'Small things only', tone: 'neutral' };
    case 'gaps':
      return { label: 'Clean but for gaps', tone: 'neutral' };
    case 'clean':
      return { label: 'Clean', tone: 'good' };
  }
}

function warned(count: number): string {
  return count === 1 ? 'Warned once' : count === 2 ? 'Warned twice' : `Warned ${count} times`;
}
