import type { Sitting } from '../../lib/habits/sitting';
import { NextStepCard } from '../training/NextStepCard';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { useDevicePermission } from '../use-device-permission';
import { NextExamCard } from './NextExamCard';

const NO_SITTINGS: readonly Sitting[] = [];

/** Before the first session: what will be here, and the step that comes first. */
export function NothingYet() {
  const permission = useDevicePermission();
  if (permission === undefined) return null;
  return (
    <>
      <EmptyState title="Your practice begins here">
        <p>
          After your first session this page shows your week, five habits that exams are passed or lost by, and what to
          practise next. All of it stays on this computer, unless you turn on sync.
        </p>
        {permission === 'prompt' || permission === 'denied' ? <CheckFirst /> : <BeginWithADrill />}
      </EmptyState>
      <NextStepCard sittings={NO_SITTINGS} />
      <NextExamCard />
    </>
  );
}

function CheckFirst() {
  return (
    <LinkButton kind="primary" href="welcome.html">
      Check camera and microphone
    </LinkButton>
  );
}

/** Two minutes that need no site and no preparation go before a whole exam. */
function BeginWithADrill() {
  return (
    <>
      <p>
        <strong>Next:</strong> read in silence for two minutes. It needs no site, and shows what is watched and how.
      </p>
      <p>
        Or open a practice exam, click the Practice Proctor button in the browser’s toolbar and choose{' '}
        <strong>Proctor this tab</strong>. A quarter of an hour is plenty for the first time.
      </p>
      <div class="button-row">
        <LinkButton kind="primary" href="drills.html">
          Begin with a drill
        </LinkButton>
        <LinkButton href="exams.html">Choose your exam and its rules</LinkButton>
      </div>
    </>
  );
}
