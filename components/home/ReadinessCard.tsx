import { ENOUGH_IN_A_ROW, type Readiness } from '../../lib/habits/readiness';
import { missingText } from '../../lib/habits/readiness-text';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';

const PLACES = Array.from({ length: ENOUGH_IN_A_ROW }, (_, index) => index);

/** How near the exam that was practised last is to "ready", and what is missing. */
export function ReadinessCard({ readiness }: { readonly readiness: Readiness | null }) {
  if (readiness === null) {
    return (
      <Card title="Ready for the exam?">
        <p class="soft">Practise with an exam chosen, and this tells how near you are to sitting it without trouble.</p>
        <p class="home__action">
          <LinkButton href="exams.html">Choose an exam</LinkButton>
        </p>
      </Card>
    );
  }
  const { exam, inARow, isReady, brokenBy } = readiness;
  const shown = Math.min(inARow, ENOUGH_IN_A_ROW);
  return (
    <Card title={`Ready for ${exam.code}?`}>
      <p class="ready">
        <span class="ready__places" aria-hidden="true">
          {PLACES.map((place) => (
            <span key={place} class={place < shown ? 'ready__place ready__place--taken' : 'ready__place'}>
              {place < shown ? <Icon name="check" /> : null}
            </span>
          ))}
        </span>
        <strong>{isReady ? 'Ready, as far as conduct goes' : `${shown} of ${ENOUGH_IN_A_ROW}`}</strong>
      </p>
      <p>{missingText(readiness)}</p>
      {brokenBy === null || isReady ? null : (
        <p>
          {brokenBy.isElsewhere ? (
            'The report of the sitting that was not clean is on the computer on which it was sat.'
          ) : (
            <a href={`report.html?session=${brokenBy.sessionId}`}>See the sitting that was not clean</a>
          )}
        </p>
      )}
      <p class="small soft">
        Three sittings are a small number: they show that you can, not that nothing can happen. Whether you know the
        subject is another question.
      </p>
    </Card>
  );
}
