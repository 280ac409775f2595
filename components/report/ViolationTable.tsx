import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { listUsefulMarks } from '../../lib/db/false-alarms';
import type { EvidenceRow } from '../../lib/db/schema';
import type { Verdict } from '../../lib/report/verdict';
import { useLiveQuery } from '../use-live-query';
import { useLinkedViolation } from './use-linked-violation';
import { useShownViolations } from './use-shown-violations';
import { useViolationFilter } from './use-violation-filter';
import { useViolationKeys } from './use-violation-keys';
import { useWantedViolation } from './use-wanted-violation';
import { ViolationFilters } from './ViolationFilters';
import { ViolationItem } from './ViolationItem';
import { ViolationsShown } from './ViolationsShown';

interface ViolationTableProps {
  /** Of the session whose violations these are. */
  readonly verdict: Verdict;
  readonly pictures: ReadonlyMap<string, readonly EvidenceRow[]>;
  /** Since session start; ends a violation that still lasts. */
  readonly nowMs: number;
  /** Id of the violation chosen in the timeline. */
  readonly chosen: Signal<string | null>;
}

/** Every violation in words; narrow screens lay the rows out as cards. */
export function ViolationTable({ verdict, pictures, nowMs, chosen }: ViolationTableProps) {
  const { violations } = verdict.sitting;
  const withPictures = pictures.size > 0;
  const section = useRef<HTMLElement>(null);
  const marks = useLiveQuery(listUsefulMarks, []);
  const filter = useViolationFilter(violations);
  const shown = useShownViolations(violations, filter.value);
  useWantedViolation(violations, filter);
  useLinkedViolation(violations, chosen);
  useViolationKeys(section, shown, chosen);
  return (
    <section ref={section} class="card" aria-labelledby="violations-title">
      <h2 id="violations-title">What was noticed</h2>
      <ViolationFilters violations={violations} filter={filter} />
      {violations.length > 1 ? <ViolationsShown shown={shown.length} all={violations.length} filter={filter} /> : null}
      {shown.length === 0 ? null : (
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
            {shown.map((violation) => (
              <ViolationItem
                key={violation.id}
                violation={violation}
                verdict={verdict}
                pictures={withPictures ? (pictures.get(violation.id) ?? []) : null}
                nowMs={nowMs}
                chosen={chosen.value === violation.id}
                usefulMarks={marks.state === 'ready' ? marks.value : null}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
