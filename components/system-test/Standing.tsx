import { CHECKS } from '../../lib/system-test/checks';
import { sayStanding, testStanding } from '../../lib/system-test/test-standing';
import { testedWhen } from '../../lib/system-test/tested-when';
import { Icon, type IconName } from '../ui/Icon';
import { useNow } from '../use-now';
import { useStoredTest } from '../use-stored-test';

const ICONS: Readonly<Record<ReturnType<typeof testStanding>['state'], IconName>> = {
  never: 'clock',
  old: 'clock',
  incomplete: 'clock',
  ready: 'check',
  look: 'alert',
  fail: 'close',
};

/** How the last complete test came out. */
export function Standing() {
  const test = useStoredTest();
  const now = useNow(false);
  if (test === undefined) return null;
  const standing = testStanding(test, now);
  return (
    <div class={`standing-note standing-note--${standing.state}`}>
      <Icon name={ICONS[standing.state]} />
      <div>
        <h2>
          {sayStanding(standing)}
          {standing.state === 'never' ? null : (
            <span class="standing-note__when"> (tested {testedWhen(standing.at, now)})</span>
          )}
        </h2>
        {standing.state === 'never' || standing.concerns.length === 0 ? null : (
          <p class="small">{standing.concerns.map((id) => CHECKS[id].name).join(' · ')}</p>
        )}
      </div>
    </div>
  );
}
