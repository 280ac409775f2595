import { arrivalText } from '../../lib/locales/en/schedule';
import { formatDateTime } from '../../lib/report/calendar';
import { summarize } from '../../lib/report/session-summary';
import type { Sitting } from '../../lib/report/sitting';
import { verdictOf } from '../../lib/report/verdict';
import { isActive } from '../../lib/session/machine';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { SessionResult } from '../ui/SessionResult';
import { useNow } from '../use-now';
import type { Planned } from './use-plan';

interface PastExamProps {
  readonly planned: Planned;
  readonly onRemove: () => void;
}

/** An appointment that is over, and what came of it. */
export function PastExam({ planned: { appointment, sittings }, onRemove }: PastExamProps) {
  const { title, startsAt } = appointment;
  return (
    <li class="plan__item">
      <h3>{title}</h3>
      <p class="plan__facts soft small">
        <time dateTime={new Date(startsAt).toISOString()}>{formatDateTime(startsAt)}</time>
      </p>
      {sittings.length === 0 ? (
        <p class="plan__outcome">There is no session for it. Plan another one when you like.</p>
      ) : null}
      {sittings.map((sitting) => (
        <Outcome key={sitting.session.id} sitting={sitting} />
      ))}
      <div class="button-row plan__actions">
        <Button onClick={onRemove}>
          <Icon name="trash" /> Delete<span class="visually-hidden"> {title}</span>
        </Button>
      </div>
    </li>
  );
}

function Outcome({ sitting }: { readonly sitting: Sitting }) {
  const { session, violations, log } = sitting;
  const arrival = log.find((entry) => entry.type === 'checked-in');
  const now = useNow(isActive(session.state));
  return (
    <div class="plan__outcome">
      {arrival === undefined ? null : <p>{arrivalText(arrival)}</p>}
      <p class="plan__facts">
        <SessionResult verdict={verdictOf(sitting, now)} summary={summarize(session, violations, now)} />
        <a href={`report.html?session=${session.id}`}>See the report</a>
      </p>
    </div>
  );
}
