import type { SessionRow } from '../../lib/db/schema';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { formatDateTime } from '../../lib/report/calendar';
import { fileProblemText } from '../../lib/report/file-problem-text';
import { sessionTitle } from '../../lib/report/session-name';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import type { ImportResult } from './import-files';

interface ImportResultItemProps {
  readonly result: ImportResult;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
  readonly onUndo: () => void;
}

const NOT_STORED = { title: 'It could not be stored.', next: STORE_AGAIN };

export function ImportResultItem({ result, onReplace, onKeep, onUndo }: ImportResultItemProps) {
  switch (result.became) {
    case 'stored':
      return (
        <>
          <p>
            <Icon name="check" /> {result.replaced ? 'Replaced' : 'Imported'}: <SessionLink session={result.session} />
            {result.unknownEntries > 0 ? ` ${leftOut(result.unknownEntries)}` : null}
          </p>
          <Button kind="quiet" onClick={onUndo}>
            <Icon name="undo" /> Undo
            <Which session={result.session} />
          </Button>
        </>
      );
    case 'duplicate':
      return (
        <>
          <p>
            <Icon name="info" /> Already here: <SessionLink session={result.here} />. Replace it, with its notes and
            marks, by the one in the file?
          </p>
          <div class="button-row">
            <Button onClick={onKeep}>
              Keep
              <Which session={result.here} />
            </Button>
            <Button onClick={onReplace}>
              Replace
              <Which session={result.here} />
            </Button>
          </div>
        </>
      );
    case 'kept':
      return (
        <p>
          <Icon name="dash" /> Kept as it was: <SessionLink session={result.here} />
        </p>
      );
    case 'taken-back':
      return (
        <p>
          <Icon name="undo" /> Taken back: {nameOf(result.session)}
        </p>
      );
    case 'refused':
      return <FileError fileName={result.fileName} text={fileProblemText(result.problem)} />;
    case 'failed':
      return <FileError fileName={result.fileName} text={NOT_STORED} cause={result.cause} />;
  }
}

interface FileErrorProps {
  readonly fileName: string;
  readonly text: { readonly title: string; readonly next: string };
  readonly cause?: unknown;
}

function FileError({ fileName, text, cause }: FileErrorProps) {
  return (
    <ErrorNote text={text} cause={cause}>
      <span class="soft small">{fileName}</span>
    </ErrorNote>
  );
}

function SessionLink({ session }: { readonly session: SessionRow }) {
  return <a href={`report.html?session=${session.id}`}>{nameOf(session)}</a>;
}

/** Buttons of several results are told apart by whom they are for. */
function Which({ session }: { readonly session: SessionRow }) {
  return <span class="visually-hidden">: {nameOf(session)}</span>;
}

function nameOf(session: SessionRow): string {
  return `${sessionTitle(session)}, ${formatDateTime(session.startedAt ?? session.createdAt)}`;
}

function leftOut(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'} of its log could not be understood and ${count === 1 ? 'was' : 'were'} left out.`;
}
