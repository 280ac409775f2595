import { CHECKS } from '../../lib/system-test/checks';
import { sayStanding, testStanding } from '../../lib/system-test/test-standing';
import { testedWhen } from '../../lib/system-test/tested-when';
import { Note } from '../ui/Note';
import { useNow } from '../use-now';
import { useStoredTest } from '../use-stored-test';

const LOOKS = {
  never: { tone: 'plain', icon: 'clock' },
  old: { tone: 'plain', icon: 'clock' },
  incomplete: { tone: 'plain', icon: 'clock' },
  ready: { tone: 'good', icon: 'check' },
  look: { tone: 'warning', icon: 'alert' },
  fail: { tone: 'critical', icon: 'close' },
} as const;

/** How the last complete test came out. */
export function Standing() {
  const test = useStoredTest();
  const now = useNow(false);
  if (test === undefined) return null;
  const standing = testStanding(test, now);
  return (
    <Note {...LOOKS[standing.state]}>
      <h2>
        {sayStanding(standing)}
        {standing.state === 'never' ? null : (
          <span class="system-test__when"> (tested {testedWhen(standing.at, now)})</span>
        )}
      </h2>
      {standing.state === 'never' || standing.concerns.length === 0 ? null : (
        <p class="small">{standing.concerns.map((id) => CHECKS[id].name).join(' · ')}</p>
      )}
    </Note>
  );
}
