import { Button } from './Button';
import { ErrorNote } from './ErrorNote';

const TEXT = {
  title: 'Your sessions could not be read.',
  next: 'Close other windows of Practice Proctor and try again. If that does not help, check that the disk is not full and restart the browser.',
};

export function StorageError({ cause }: { readonly cause: unknown }) {
  return (
    <ErrorNote text={TEXT} cause={cause}>
      <Button onClick={() => location.reload()}>Try again</Button>
    </ErrorNote>
  );
}
