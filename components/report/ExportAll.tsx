import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { exportFileName } from '../../lib/report/calendar';
import { Button } from '../ui/Button';
import { CheckField } from '../ui/CheckField';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { exportAll } from './export-all';
import { saveFile } from './save-file';

const FAILED = {
  title: 'The file was not made.',
  next: 'Try again without pictures. If that does not help, export sessions one by one on their own pages.',
};

/** All sessions in one file, for a backup or another browser. */
export function ExportAll() {
  const withPictures = useSignal(false);
  const progress = useSignal({ done: 0, total: 1 });
  const status = useSignal('');
  const running = useSignal<AbortController | null>(null);
  const failure = useSignal<unknown>(undefined);
  const stopButton = useRef<HTMLButtonElement>(null);

  useEffect(() => () => running.peek()?.abort(), []);
  useEffect(() => stopButton.current?.focus(), [running.value]);

  async function save() {
    const stop = new AbortController();
    running.value = stop;
    failure.value = undefined;
    status.value = '';
    progress.value = { done: 0, total: 1 };
    try {
      const onProgress = (done: number, total: number) => {
        progress.value = { done, total };
      };
      const now = Date.now();
      const files = await exportAll({ withPictures: withPictures.value, now, signal: stop.signal, onProgress });
      status.value = files === null ? 'Stopped; no file was made.' : `Saved as ${saveAll(files, now).join(', ')}.`;
    } catch (error) {
      failure.value = error;
    } finally {
      running.value = null;
    }
  }

  return (
    <div class="export-all">
      <div class="button-row">
        {running.value === null ? (
          <Button onClick={save}>
            <Icon name="download" /> Export all as JSON
          </Button>
        ) : (
          <Button buttonRef={stopButton} onClick={() => running.value?.abort()}>
            <Icon name="close" /> Stop
          </Button>
        )}
        {running.value === null ? (
          <CheckField checked={withPictures}>with pictures</CheckField>
        ) : (
          <progress max={progress.value.total} value={progress.value.done} aria-label="Sessions exported" />
        )}
      </div>
      <p class="small soft" role="status">
        {status.value}
      </p>
      {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
    </div>
  );
}

/** Returns their names. */
function saveAll(files: readonly Blob[], now: number): readonly string[] {
  return files.map((file, index) => {
    const which = files.length === 1 ? 'all' : `${index + 1}-of-${files.length}`;
    const name = exportFileName(now, `${which}.json`);
    saveFile(name, file);
    return name;
  });
}
