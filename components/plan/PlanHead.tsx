import type { ComponentChildren } from 'preact';

interface PlanHeadProps {
  readonly isEmpty: boolean;
  /** The button that plans one. */
  readonly children: ComponentChildren;
}

/** Above the planned mock exams; while there is none, what they are good for. */
export function PlanHead({ isEmpty, children }: PlanHeadProps) {
  return (
    <div class="plan__head">
      <div>
        <h2>{isEmpty ? 'No mock exam planned yet' : 'Mock exams'}</h2>
        {isEmpty ? (
          <p class="soft">
            Set a day and a time, as for the real exam. You are reminded the day before to test your computer, and again
            when check-in opens.
          </p>
        ) : null}
      </div>
      {children}
    </div>
  );
}
