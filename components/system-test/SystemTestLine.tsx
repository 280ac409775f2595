import { sayStanding, testStanding } from '../../lib/system-test/test-standing';
import { testedWhen } from '../../lib/system-test/tested-when';
import { useNow } from '../use-now';
import { useStoredTest } from '../use-stored-test';

/** How the last system test came out, in one line, with the way to run it. */
export function SystemTestLine() {
  const test = useStoredTest();
  const now = useNow(false);
  if (test === undefined) return null;
  const standing = testStanding(test, now);
  const said = standing.state === 'old' ? 'more than a week old' : lowerFirst(sayStanding(standing));
  const when = standing.state === 'never' || standing.state === 'old' ? '' : `, ${testedWhen(standing.at, now)}`;
  return (
    <div class="small">
      System test: {said}
      {when} ·{' '}
      <a href="system-test.html" target="_blank" rel="noopener">
        {standing.state === 'never' ? 'Run' : 'Run again'}
        <span class="visually-hidden"> the system test</span>
      </a>
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
