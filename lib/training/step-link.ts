import type { Step } from './training-plan';

/** The page on which a step is done, relative to the extension; for a mock, where it gets its time. */
export function stepLink({ id, activity }: Pick<Step, 'id' | 'activity'>): string {
  switch (activity.kind) {
    case 'mock':
      return `plan.html?step=${encodeURIComponent(id)}`;
    case 'drill':
      return `drills.html?drill=${activity.drill}&minutes=${activity.minutes}`;
    case 'system-test':
      return 'system-test.html';
  }
}
