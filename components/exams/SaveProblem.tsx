import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { ErrorNote } from '../ui/ErrorNote';

const NOT_SAVED = { title: 'The change was not saved.', next: STORE_AGAIN };

/** Nothing, unless something could not be stored. */
export function SaveProblem({ failure }: { readonly failure: unknown }) {
  return failure === undefined ? null : <ErrorNote text={NOT_SAVED} cause={failure} />;
}
