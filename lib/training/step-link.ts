import type { Step } from './training-plan';

type StepLink = `plan.html?${string}` | `drills.html?${string}` | 'system-test.html';

/** The page on which a step is done, relative to the extension; for a mock, where it gets its time. */
export function stepLink({ id, activity }: Pick<Step, 'id' | 'activity'>): StepLink {
  switch (activity.kind) {
    case 'mock':
      return `plan.html?step=${encodeURIComponent(id)}`;
    case 'drill':
      return `drills.html?drill=${activity.drill}&minutes=${activity.minutes}`;
    case 'system-test':
      return 'system-test.html';
  }
}
