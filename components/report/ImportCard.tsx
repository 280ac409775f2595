import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { ExportAll } from './ExportAll';
import { ImportResults } from './ImportResults';
import { useFileDrop } from './use-file-drop';
import type { Importing } from './use-import';

interface ImportCardProps {
  readonly importing: Importing;
  readonly hasSessions: boolean;
}

/** From one browser to another: takes sessions out, brings them in. Files can be dropped anywhere on the page. */
export function ImportCard({ importing, hasSessions }: ImportCardProps) {
  const dragging = useFileDrop(importing.add);
  const input = useRef<HTMLInputElement>(null);
  const { busy, results } = importing;

  function addChosen(chosen: HTMLInputElement) {
    const files = [...(chosen.files ?? [])];
    // So that the same file can be chosen once more.
    chosen.value = '';
    void importing.add(files);
  }

  return (
    <Card title="Between browsers">
      <div class={`import${dragging.value ? ' import--dragging' : ''}`}>
        <p class="soft">
          Import sessions that were exported as JSON in another browser or on another computer: choose the files, or
          drop them on this page.
        </p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          onChange={(event) => addChosen(event.currentTarget)}
        />
        <Button disabled={busy.value !== null} onClick={() => input.current?.click()}>
          <Icon name="upload" /> Import files
        </Button>
        <p class="visually-hidden" role="status">
          {dragging.value ? 'Drop the files to import them.' : ''}
        </p>
        {busy.value !== null || results.value.length > 0 ? <ImportResults importing={importing} /> : null}
        {hasSessions ? <ExportAll /> : null}
      </div>
    </Card>
  );
}
