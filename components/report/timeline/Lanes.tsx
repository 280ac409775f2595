import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ruleText } from '../../../lib/locales/en/rules';
import type { TimelineBar, TimelineLane } from '../../../lib/report/timeline';
import { showViolation } from '../show-violation';
import { Bar } from './Bar';
import { neighbour } from './neighbour';
import { TimeSpan } from './TimeSpan';
import type { TimelineView } from './use-timeline-view';

interface LanesProps {
  readonly view: TimelineView;
  readonly lanes: readonly TimelineLane[];
  readonly chosen: Signal<string | null>;
}

/** One row per rule. All bars are one stop for the Tab key; arrow keys go through them in the order of time. */
export function Lanes({ view, lanes, chosen }: LanesProps) {
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

  function reach({ violation }: TimelineBar) {
    view.pointedId.value = violation.id;
    view.reveal(violation.startMs);
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
            <TimeSpan view={view}>
              {bars.map((bar) => (
                <Bar
                  key={bar.violation.id}
                  bar={bar}
                  reachable={bar.violation.id === stop}
                  onChoose={choose}
                  onKey={move}
                  onPoint={(id) => (view.pointedId.value = id)}
                  onReach={reach}
                />
              ))}
            </TimeSpan>
          </div>
        </div>
      ))}
    </div>
  );
}
