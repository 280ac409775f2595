import type { CheckIn } from '../../lib/check-in/check-in';
import { STEP_TEXTS } from '../../lib/locales/en/check-in';

/** Which steps there are, and where one is. */
export function StepTrail({ checkIn }: { readonly checkIn: CheckIn }) {
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
            {STEP_TEXTS[step].name}
            {skipped.includes(step) ? <span class="visually-hidden"> (skipped)</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
