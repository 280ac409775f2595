import type { LogEntry } from '../../lib/exams/log-entry';
import { saidIn } from '../../lib/locales/en/proctor';
import { formatClock } from '../../lib/report/durations';

/** Everything the proctor has said lately, folded away. */
export function SaidBefore({ said }: { readonly said: readonly LogEntry[] }) {
  const lines = said.flatMap((entry) => {
    const words = saidIn(entry);
    return words ? [{ ...words, atMs: entry.atMs }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <details class="said">
      <summary>Messages ({lines.length})</summary>
      <ol>
        {lines.toReversed().map(({ by, text, atMs }) => (
          <li key={`${atMs} ${by}`}>
            <span class="by">
              {by} <time>{formatClock(atMs)}</time>
            </span>
            {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
