import { useSignal } from '@preact/signals';
import { undoImport } from '../../lib/db/import-session';
import { type ImportResult, importFiles, replaceByImport } from './import-files';

/** Importing, as far as it has come. Results are in the order of the files, and keep their place. */
export function useImport() {
  const results = useSignal<readonly ImportResult[]>([]);
  const busy = useSignal(false);

  const put = (index: number, result: ImportResult) => {
    results.value = results.value.with(index, result);
  };

  async function add(files: readonly File[]): Promise<void> {
    if (busy.value || files.length === 0) return;
    busy.value = true;
    results.value = [];
    try {
      for await (const result of importFiles(files)) results.value = [...results.value, result];
    } finally {
      busy.value = false;
    }
  }

  async function replace(index: number): Promise<void> {
    const result = results.value[index];
    if (result?.became === 'duplicate') put(index, await replaceByImport(result.fileName, result.report));
  }

  async function keep(index: number): Promise<void> {
    const result = results.value[index];
    if (result?.became !== 'duplicate') return;
    put(index, { fileName: result.fileName, became: 'kept', here: result.here });
  }

  async function undo(index: number): Promise<void> {
    const result = results.value[index];
    if (result?.became !== 'stored') return;
    const { fileName, session } = result;
    try {
      await undoImport(result);
      put(index, { fileName, became: 'taken-back', session });
    } catch (cause) {
      put(index, { fileName, became: 'failed', cause });
    }
  }

  async function undoAll(): Promise<void> {
    for (const index of results.value.keys()) await undo(index);
  }

  return { results, busy, add, replace, keep, undo, undoAll };
}
