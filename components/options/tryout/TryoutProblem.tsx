import { FAILURE_TEXTS } from '../../../lib/locales/en/failures';
import { ErrorNote } from '../../ui/ErrorNote';
import type { TryoutState } from './create-tryout-control';

type Problem = Extract<TryoutState, { state: 'problem' | 'failed' }>;

const UNEXPECTED = { title: 'It could not be started.', next: 'Restart the browser and try again.' };

export function TryoutProblem({ problem }: { readonly problem: Problem }) {
  if (problem.state === 'failed') return <ErrorNote text={UNEXPECTED} cause={problem.error} />;
  return (
    <ErrorNote text={FAILURE_TEXTS[problem.why]}>
      {problem.why.startsWith('permission-') ? <a href="welcome.html">Open the set-up page</a> : null}
    </ErrorNote>
  );
}
