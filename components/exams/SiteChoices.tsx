import { siteName } from '../../lib/report/session-name';
import { examChoices } from '../../lib/settings';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { AsStrictOnSite } from './AsStrict';
import { ChosenExam } from './ChosenExam';
import { SaveProblem } from './SaveProblem';
import { useSaved } from './use-saved';

/** What is practised on which site. */
export function SiteChoices() {
  const { value: choices, failure, save } = useSaved(examChoices);
  if (choices === undefined) return null;
  const origins = Object.keys(choices).sort();
  return (
    <Card title="Your sites">
      <SaveProblem failure={failure} />
      {origins.length === 0 ? (
        <p class="soft">
          Nothing chosen yet. Open a practice exam and choose in the popup behind the toolbar button what you practise
          there: the session then has that exam’s time and rules.
        </p>
      ) : null}
      <ul class="site-choices">
        {origins.map((origin) => (
          <li key={origin}>
            <p class="site-choices__site">
              <span>{siteName(origin)}</span>
              <Button kind="quiet" onClick={() => save(({ [origin]: _, ...others }) => others)}>
                Forget<span class="visually-hidden"> what is practised on {siteName(origin)}</span>
              </Button>
            </p>
            <ChosenExam origin={origin} name={siteName(origin)} />
            <AsStrictOnSite origin={origin} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
