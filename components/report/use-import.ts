import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { undoImport } from '../../lib/db/import-session';
import { requestSync } from '../../lib/syncing/request-sync';
import { type ImportResult, importFiles, replaceByImport } from './import-files';

export type Importing = ReturnType<typeof useImport>;

/** Importing, as far as it has come. Results are in the order of the files, and keep their place. */
export function useImport() {
  const results = useSignal<readonly ImportResult[]>([]);
  /** How many are done, while something goes on. */
  const busy = useSignal<{ readonly done: number } | null>(null);
  /** How often something went on and is over. */
  const rounds = useSignal(0);

  // Whatever became of files: there may be other sittings now.
  useEffect(() => {
    if (results.value.length > 0) void requestSync();
  }, [results.value]);

  /** Collects what becomes of them one by one, and shows it at the end: hundreds would be drawn again at each. */
  async function collect(outcomes: AsyncIterable<ImportResult>): Promise<void> {
    const collected: ImportResult[] = [];
    busy.value = { done: 0 };
    try {
      for await (const outcome of outcomes) {
        collected.push(outcome);
        busy.value = { done: collected.length };
      }
    } finally {
      results.value = collected;
      busy.value = null;
      rounds.value += 1;
    }
  }

  async function settle(index: number, answer: Answer): Promise<void> {
    const result = results.value[index];
    if (result) results.value = results.value.with(index, await answer(result));
  }

  return {
    results,
    busy,
    rounds,
    add: async (files: readonly File[]) => {
      if (busy.value === null && files.length > 0) await collect(importFiles(files));
    },
    replace: (index: number) => settle(index, replace),
    keep: (index: number) => settle(index, keep),
    undo: (index: number) => settle(index, takeBack),
    replaceAll: () => collect(forEach(results.value, replace)),
    keepAll: () => collect(forEach(results.value, keep)),
    undoAll: () => collect(forEach(results.value, takeBack)),
  };
}

/** What becomes of one result; one that is not asked about stays what it is. */
type Answer = (result: ImportResult) => Promise<ImportResult>;

async function* forEach(results: readonly ImportResult[], answer: Answer): AsyncGenerator<ImportResult> {
  for (const result of results) yield await answer(result);
}

async function replace(result: ImportResult): Promise<ImportResult> {
  return result.became === 'duplicate' ? replaceByImport(result.fileName, result.report) : result;
}

async function keep(result: ImportResult): Promise<ImportResult> {
  if (result.became !== 'duplicate') return result;
  const { fileName, here } = result;
  return { fileName, became: 'kept', here };
}

async function takeBack(result: ImportResult): Promise<ImportResult> {
  if (result.became !== 'stored') return result;
  const { fileName, session } = result;
  try {
    await undoImport(result);
    return { fileName, became: 'taken-back', session };
  } catch (cause) {
    return { fileName, became: 'failed', cause };
  }
}
