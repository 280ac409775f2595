import { useSignal } from '@preact/signals';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { CheckField } from '../ui/CheckField';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { type ExportFormat, exportReport } from './export-report';
import { ShareCardPart } from './ShareCardPart';

interface ExportCardProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly pictures: ReadonlyMap<string, readonly EvidenceRow[]>;
}

const FORMATS: readonly { readonly format: ExportFormat; readonly name: string; readonly use: string }[] = [
  {
    format: 'html',
    name: 'HTML',
    use: 'To read, send or print. One file that opens in any browser; “Print” there makes a PDF.',
  },
  {
    format: 'json',
    name: 'JSON',
    use: 'Everything, for programs, for keeping, and for importing into another browser.',
  },
  { format: 'csv', name: 'CSV', use: 'The violations as a table for a spreadsheet, without pictures.' },
];

const FAILED = {
  title: 'The file was not made.',
  next: 'Try again without pictures. If that does not help, check that the disk is not full and reload this page.',
};

/** Takes a session out of this browser: as files, and as a card to share. */
export function ExportCard({ session, violations, pictures }: ExportCardProps) {
  const withPictures = useSignal(true);
  const withNotes = useSignal(true);
  const saved = useSignal<string | null>(null);
  const failure = useSignal<unknown>(undefined);
  const noteCount = violations.filter(({ note }) => note !== '').length;
  const pictureCount = [...pictures.values()].reduce((sum, { length }) => sum + length, 0);

  async function save(format: ExportFormat) {
    failure.value = undefined;
    saved.value = null;
    try {
      const evidence = withPictures.value ? pictures : null;
      saved.value = await exportReport(format, { session, violations, evidence, withNotes: withNotes.value });
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <Card title="Export">
      <div class="export">
        {pictureCount + noteCount > 0 ? (
          <fieldset class="export__choices">
            <legend class="soft small">What goes in</legend>
            {pictureCount > 0 ? <CheckField checked={withPictures}>{count(pictureCount, 'picture')}</CheckField> : null}
            {noteCount > 0 ? <CheckField checked={withNotes}>{count(noteCount, 'note')} of yours</CheckField> : null}
          </fieldset>
        ) : null}
        <ul class="export__formats">
          {FORMATS.map(({ format, name, use }) => (
            <li key={format}>
              <Button onClick={() => save(format)}>
                <Icon name="download" /> Export {name}
              </Button>
              <span class="soft">{use}</span>
            </li>
          ))}
          <ShareCardPart session={session} violations={violations} />
        </ul>
        <p class="small soft" role="status">
          {saved.value === null
            ? 'Files stay on this computer until you give them to somebody.'
            : `Saved as ${saved.value}.`}
        </p>
        {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
      </div>
    </Card>
  );
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
