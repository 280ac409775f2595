import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ViolationRow } from '../../../lib/db/schema';
import { ruleText } from '../../../lib/locales/en/rules';
import type { TimelineLane } from '../../../lib/report/timeline';
import { showViolation } from '../show-violation';
import { Bar } from './Bar';
import { neighbour } from './neighbour';

interface LanesProps {
  readonly lanes: readonly TimelineLane[];
  readonly axisMs: number;
  readonly chosen: Signal<string | null>;
  /** Id of the violation under the pointer or with the focus. */
  readonly pointedId: Signal<string | null>;
  /** Brings a time into view. */
  readonly onReveal: (atMs: number) => void;
}

/** One row per rule. All bars are one stop for the Tab key; arrow keys go through them in the order of time. */
export function Lanes({ lanes, axisMs, chosen, pointedId, onReveal }: LanesProps) {
  const group = useRef<HTMLDivElement>(null);
  const order = lanes
    .flatMap(({ bars }) => bars)
    .sort((a, b) => a.startRatio - b.startRatio)
    .map(({ violation }) => violation.id);
  const stop = order.includes(chosen.value ?? '') ? chosen.value : order[0];

  function choose(id: string) {
    chosen.value = id;
    showViolation(id);
  }

  function move(event: KeyboardEvent, id: string) {
    const next = neighbour(order, id, event.key);
    if (next === null) return;
    event.preventDefault();
    chosen.value = next;
    group.current?.querySelector<HTMLElement>(`[data-violation="${CSS.escape(next)}"]`)?.focus();
  }

  function reach({ id, startMs }: ViolationRow) {
    pointedId.value = id;
    onReveal(startMs);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing's bars, not a form's fields
    <div
      ref={group}
      class="timeline__lanes"
      role="group"
      aria-label="Violations in the order of time; use the arrow keys"
    >
      {lanes.map(({ rule, bars }) => (
        <div key={rule} class="timeline__row">
          <span class="timeline__label">{ruleText(rule).name}</span>
          <div class="timeline__track">
            {bars.map(({ violation }) => (
              <Bar
                key={violation.id}
                violation={violation}
                axisMs={axisMs}
                reachable={violation.id === stop}
                onChoose={choose}
                onKey={move}
                onPoint={(id) => (pointedId.value = id)}
                onReach={reach}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
