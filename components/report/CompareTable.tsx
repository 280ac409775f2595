import type { ComponentChildren } from 'preact';
import { formatDate } from '../../lib/report/calendar';
import type { Comparison } from '../../lib/report/compare-sittings';
import { perHourText } from '../../lib/report/compare-text';
import { formatDuration } from '../../lib/report/durations';
import type { SittingFigures } from '../../lib/report/sitting-figures';
import { verdictLabel } from '../../lib/report/verdict-label';
import { Badge } from '../ui/Badge';

interface CompareTableProps {
  readonly comparison: Comparison;
  /** Id of the session whose report this is. */
  readonly current: string;
}

/** Sittings beside each other, the newest first; narrow screens lay the rows out as cards. */
export function CompareTable({ comparison: { rows, best }, current }: CompareTableProps) {
  return (
    <table class="compare" aria-label="The last sittings of the same exam">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Verdict</th>
          <th scope="col">Judged</th>
          <th scope="col">Noticed per hour</th>
          <th scope="col">Longest clean stretch</th>
          <th scope="col">Per question</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CompareRow key={row.sessionId} row={row} best={best} isCurrent={row.sessionId === current} />
        ))}
      </tbody>
    </table>
  );
}

interface CompareRowProps {
  readonly row: SittingFigures;
  readonly best: Comparison['best'];
  readonly isCurrent: boolean;
}

function CompareRow({ row, best, isCurrent }: CompareRowProps) {
  const { label, tone } = verdictLabel(row.verdict);
  const date = formatDate(row.startedAt);
  return (
    <tr class={isCurrent ? 'compare__current' : undefined} aria-current={isCurrent ? 'true' : undefined}>
      <th scope="row" class="compare__when">
        {isCurrent ? (
          <>
            {date} <span class="small soft">this one</span>
          </>
        ) : (
          <a href={`?session=${encodeURIComponent(row.sessionId)}`}>{date}</a>
        )}
      </th>
      <td>
        <Badge tone={tone}>{label}</Badge>
      </td>
      <Value name="Judged">{formatDuration(row.judgedMs)}</Value>
      <Value name="Noticed per hour" isBest={best.perHour?.sessionId === row.sessionId}>
        {perHourText(row.perHour)}
      </Value>
      <Value name="Longest clean stretch" isBest={best.longestClean?.sessionId === row.sessionId}>
        {formatDuration(row.longestCleanMs)}
      </Value>
      <Value name="Per question">{row.perQuestionMs === null ? '–' : formatDuration(row.perQuestionMs)}</Value>
    </tr>
  );
}

interface ValueProps {
  /** As the column is called: where there are no columns it stands beside the value. */
  readonly name: string;
  readonly isBest?: boolean;
  readonly children: ComponentChildren;
}

function Value({ name, isBest = false, children }: ValueProps) {
  return (
    <td data-name={name}>
      {children} {isBest ? <Badge tone="good">Best</Badge> : null}
    </td>
  );
}
