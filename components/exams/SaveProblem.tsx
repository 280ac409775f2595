import { ErrorNote } from '../ui/ErrorNote';

const NOT_SAVED = { title: 'The change was not saved.', next: 'Check that the disk is not full and try again.' };

/** Nothing, unless something could not be stored. */
export function SaveProblem({ failure }: { readonly failure: unknown }) {
  return failure === undefined ? null : <ErrorNote text={NOT_SAVED} cause={failure} />;
}
