import type { ComponentChildren } from 'preact';
import { EmptyState } from '../ui/EmptyState';

interface PlanHeadProps {
  readonly isEmpty: boolean;
  /** The button that begins a plan. */
  readonly children: ComponentChildren;
}

export function PlanHead({ isEmpty, children }: PlanHeadProps) {
  return isEmpty ? (
    <EmptyState title="No mock exam planned yet">
      <p>
        Set a date, as for the real exam. You are reminded the day before to test your computer, and again when check-in
        opens.
      </p>
      {children}
    </EmptyState>
  ) : (
    <div class="plan__head">
      <h1>Plan</h1>
      {children}
    </div>
  );
}
