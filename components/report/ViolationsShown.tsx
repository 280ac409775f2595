import type { Signal } from '@preact/signals';
import { NO_FILTER, type ViolationFilter } from '../../lib/report/violation-filter';
import { Button } from '../ui/Button';

interface ViolationsShownProps {
  readonly shown: number;
  readonly all: number;
  readonly filter: Signal<ViolationFilter>;
}

/** How many violations are shown, the way back to all of them, and the keys that lead through them. */
export function ViolationsShown({ shown, all, filter }: ViolationsShownProps) {
  const isFiltered = filter.value.shades.length + filter.value.rules.length > 0;
  return (
    <div class="violations-shown small soft">
      <p role="status">{isFiltered ? sayShown(shown, all) : ''}</p>
      {isFiltered ? (
        <Button kind="quiet" onClick={() => (filter.value = NO_FILTER)}>
          Show all
        </Button>
      ) : null}
      {shown > 1 ? (
        <p class="violations-shown__keys">
          Keys: <kbd>J</kbd> next, <kbd>K</kbd> previous
        </p>
      ) : null}
    </div>
  );
}

function sayShown(shown: number, all: number): string {
  return shown === 0 ? `Nothing matches: none of the ${all} moments is both.` : `${shown} of ${all} moments shown.`;
}
