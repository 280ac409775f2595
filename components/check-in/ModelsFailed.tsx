import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';

/** Pictures can't be judged; the rest of check-in can still be rehearsed. */
export function ModelsFailed({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <ErrorNote text={FAILURE_TEXTS['models-failed']}>
      <Button onClick={onGoOn}>Go on without this picture</Button>
    </ErrorNote>
  );
}
