import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import type { Preview } from './use-preview';

interface PreviewProblemProps {
  readonly preview: Extract<Preview, { state: 'problem' | 'failed' }>;
  readonly onTryAgain: () => void;
}

const UNEXPECTED = {
  title: 'The camera and microphone could not be opened.',
  next: 'Restart the browser and try again.',
};

export function PreviewProblem({ preview, onTryAgain }: PreviewProblemProps) {
  const button = (
    <Button kind="primary" onClick={onTryAgain}>
      Try again
    </Button>
  );
  if (preview.state === 'failed') {
    return (
      <ErrorNote text={UNEXPECTED} cause={preview.error}>
        {button}
      </ErrorNote>
    );
  }
  return (
    <ErrorNote text={FAILURE_TEXTS[preview.why]}>
      {preview.why === 'permission-denied' ? <p class="small">{SYSTEM_HINT}</p> : null}
      {button}
    </ErrorNote>
  );
}

/** The browser reports its own refusal and the system's alike. */
const SYSTEM_HINT =
  'If the browser says they are allowed, look into the system’s privacy settings: the browser itself needs access to the camera and microphone there.';
