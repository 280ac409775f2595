import { deviceChoice } from '../../lib/settings';
import { Lead } from '../ui/Lead';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { useSetting } from '../use-setting';
import { DeviceCheck } from './DeviceCheck';
import { WhatIsWatched } from './WhatIsWatched';

/** The set-up page: what is watched, the one permission prompt, and a look at what will be seen and heard. */
export function Welcome() {
  const choice = useSetting(deviceChoice);
  return (
    <Page current="welcome">
      <Lead title="Set up your camera and microphone">
        Practice Proctor watches your practice exams the way a remote proctor would, so that exam day holds no
        surprises.
      </Lead>
      <div class="welcome__columns">
        <WhatIsWatched />
        {choice ? <DeviceCheck choice={choice} /> : <Loading />}
      </div>
    </Page>
  );
}
