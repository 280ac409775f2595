import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { ExamTab } from '../describe-tab';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { welcomeLink } from './welcome-link';

interface SetUpFirstProps {
  readonly tab: ExamTab;
  readonly blocked: boolean;
}

/** Camera and microphone are not allowed yet: that comes before everything else. */
export function SetUpFirst({ tab, blocked }: SetUpFirstProps) {
  return (
    <section class="popup__lead" aria-labelledby="set-up-title">
      <h1 id="set-up-title">Practise like it’s exam day</h1>
      <p class="soft">
        Practice Proctor watches your practice exam the way a proctor would. Allow the camera and microphone once;
        nothing leaves this computer.
      </p>
      {blocked ? <ErrorNote text={FAILURE_TEXTS['permission-denied']} /> : null}
      <LinkButton kind="primary" wide newTab href={welcomeLink(tab)}>
        <Icon name="camera" /> Set up camera and microphone
      </LinkButton>
    </section>
  );
}
