import type { Signal } from '@preact/signals';
import { listUsefulMarks } from '../../lib/db/false-alarms';
import type { EvidenceRow, ViolationRow } from '../../lib/db/schema';
import { useLiveQuery } from '../use-live-query';
import { useLinkedViolation } from './use-linked-violation';
import { ViolationItem } from './ViolationItem';

interface ViolationTableProps {
  readonly violations: readonly ViolationRow[];
  readonly pictures: ReadonlyMap<string, readonly EvidenceRow[]>;
  /** Milliseconds since session start: the end of what still lasts. */
  readonly nowMs: number;
  /** Id of the violation chosen in the timeline. */
  readonly chosen: Signal<string | null>;
}

/** Every violation in words; narrow screens lay the rows out as cards. */
export function ViolationTable({ violations, pictures, nowMs, chosen }: ViolationTableProps) {
  const withPictures = pictures.size > 0;
  const marks = useLiveQuery(listUsefulMarks, []);
  useLinkedViolation(violations, chosen);
  return (
    <section class="card" aria-labelledby="violations-title">
      <h2 id="violations-title">What was noticed</h2>
      <table class={`violations${withPictures ? ' violations--pictures' : ''}`} aria-labelledby="violations-title">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">How long</th>
            <th scope="col">Severity</th>
            {withPictures ? <th scope="col">Picture</th> : null}
          </tr>
        </thead>
        <tbody>
          {violations.map((violation) => (
            <ViolationItem
              key={violation.id}
              violation={violation}
              pictures={withPictures ? (pictures.get(violation.id) ?? []) : null}
              nowMs={nowMs}
              chosen={chosen.value === violation.id}
              usefulMarks={marks.state === 'ready' ? marks.value : null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
