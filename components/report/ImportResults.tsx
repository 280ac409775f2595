import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ImportResultItem } from './ImportResultItem';
import type { ImportResult } from './import-files';
import type { useImport } from './use-import';

/** What became of each file; of a bundle, of each session in it. */
export function ImportResults({ importing }: { readonly importing: ReturnType<typeof useImport> }) {
  const { results, busy, replace, keep, undo, undoAll } = importing;
  const summary = useRef<HTMLParagraphElement>(null);
  const stored = results.value.filter(({ became }) => became === 'stored');

  // A button that was pressed is gone with what it was for: the focus goes to what tells the outcome.
  const then = (action: Promise<void>) => void action.then(() => summary.current?.focus());

  useEffect(() => {
    if (!busy.value) summary.current?.focus();
  }, [busy.value]);

  return (
    <div class="import__results">
      <p ref={summary} role="status" tabIndex={-1}>
        <strong>{busy.value ? `Importing … ${results.value.length} done` : inNumbers(results.value)}</strong>
      </p>
      {stored.length > 1 && !busy.value ? (
        <Button onClick={() => then(undoAll())}>
          <Icon name="undo" /> Undo all {stored.length}
        </Button>
      ) : null}
      {/* While it grows, hundreds of sessions would be drawn again at each. */}
      <ul class="import__list" hidden={busy.value}>
        {(busy.value ? [] : results.value).map((result, index) => (
          <li key={index}>
            <ImportResultItem
              result={result}
              onReplace={() => then(replace(index))}
              onKeep={() => then(keep(index))}
              onUndo={() => then(undo(index))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const OUTCOMES: readonly { readonly text: string; readonly of: readonly ImportResult['became'][] }[] = [
  { text: 'imported', of: ['stored'] },
  { text: 'already here', of: ['duplicate', 'kept'] },
  { text: 'not imported', of: ['refused', 'failed'] },
  { text: 'taken back', of: ['taken-back'] },
];

/** `2 imported, 1 already here.` */
function inNumbers(results: readonly ImportResult[]): string {
  const parts = OUTCOMES.flatMap(({ text, of }) => {
    const count = results.filter(({ became }) => of.includes(became)).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  return parts.length === 0 ? 'Nothing to import.' : `${parts.join(', ')}.`;
}
