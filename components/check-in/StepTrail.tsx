import type { CheckIn } from '../../lib/check-in/check-in';
import { stepText } from '../../lib/locales/en/check-in';

interface StepTrailProps {
  readonly checkIn: CheckIn;
  readonly hasWait: boolean;
}

/** Which steps there are, and where one is. */
export function StepTrail({ checkIn, hasWait }: StepTrailProps) {
  const { steps, at, skipped } = checkIn;
  return (
    <nav aria-label="Steps of check-in">
      <p class="visually-hidden" role="status">
        Step {at + 1} of {steps.length}
      </p>
      <ol class="checkin__trail">
        {steps.map((step, index) => (
          <li
            key={step}
            data-state={index < at ? (skipped.includes(step) ? 'skipped' : 'done') : index === at ? 'now' : 'next'}
            aria-current={index === at ? 'step' : undefined}
          >
            {stepText(step, hasWait).name}
            {skipped.includes(step) ? <span class="visually-hidden"> (skipped)</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
