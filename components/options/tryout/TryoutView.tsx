import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { DeviceChoice } from '../../../lib/db/schema';
import type { Moment } from '../../../lib/engine/tryout';
import { ruleText } from '../../../lib/locales/en/rules';
import { CameraPicture } from './CameraPicture';
import { LightAdvice } from './LightAdvice';

interface TryoutViewProps {
  readonly moment: ReadonlySignal<Moment | null>;
  readonly devices: DeviceChoice;
}

/** While it runs: the camera's picture, and what a session would notice now. */
export function TryoutView({ moment, devices }: TryoutViewProps) {
  const isCameraLive = useComputed(() => moment.value?.latest.camera?.state === 'live');
  const noticed = useComputed(() => {
    const open = [...(moment.value?.intervals ?? [])].filter(([, { phase }]) => phase === 'open');
    return open.map(([id]) => ruleText(id).name).join(', ');
  });
  return (
    <>
      <CameraPicture deviceId={devices.cameraId} isLive={isCameraLive.value} />
      <div class="tryout__words">
        <p role="status">
          {noticed.value === '' ? (
            'Nothing would be noticed now.'
          ) : (
            <>
              Would be noticed now: <strong>{noticed.value}</strong>
            </>
          )}
        </p>
        <LightAdvice moment={moment} />
      </div>
    </>
  );
}
