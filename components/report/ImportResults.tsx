import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ImportResultItem } from './ImportResultItem';
import type { ImportResult } from './import-files';
import type { Importing } from './use-import';

/** What became of each file; of a bundle, of each session in it. */
export function ImportResults({ importing }: { readonly importing: Importing }) {
  const { results, busy, replace, keep, undo, replaceAll, keepAll, undoAll } = importing;
  const summary = useRef<HTMLParagraphElement>(null);
  const stored = results.value.filter(({ became }) => became === 'stored');
  const duplicates = results.value.filter(({ became }) => became === 'duplicate');

  // A button that was pressed is gone with what it was for: the focus goes to what tells the outcome.
  const then = (action: Promise<void>) => void action.then(() => summary.current?.focus());

  const isBusy = busy.value !== null;
  useEffect(() => {
    if (!isBusy) summary.current?.focus();
  }, [isBusy]);

  return (
    <div class="import__results">
      <p ref={summary} role={isBusy ? undefined : 'status'} tabIndex={-1}>
        <strong>{busy.value === null ? inNumbers(results.value) : `${busy.value.done} done …`}</strong>
      </p>
      <div class="button-row">
        {duplicates.length > 1 && !isBusy ? (
          <>
            <Button onClick={() => then(keepAll())}>Keep all {duplicates.length} that are here</Button>
            <Button onClick={() => then(replaceAll())}>Replace all {duplicates.length}</Button>
          </>
        ) : null}
        {stored.length > 1 && !isBusy ? (
          <Button onClick={() => then(undoAll())}>
            <Icon name="undo" /> Undo all {stored.length}
          </Button>
        ) : null}
      </div>
      <ul class="import__list">
        {(isBusy ? [] : results.value).map((result, index) => (
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
