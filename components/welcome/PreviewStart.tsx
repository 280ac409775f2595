import type { DevicePermission } from '../../lib/platform/device-access';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface PreviewStartProps {
  readonly asking: boolean;
  readonly permission: DevicePermission | undefined;
  readonly onStart: () => void;
}

/** Before the preview. The camera's light must not come on without a click, even if it would be allowed to. */
export function PreviewStart({ asking, permission, onStart }: PreviewStartProps) {
  const granted = permission === 'granted';
  return (
    <>
      <div class="screen screen--off" aria-hidden="true">
        <Icon name="camera" />
      </div>
      <p role="status">{asking ? ASKING : granted ? GRANTED : NOT_YET}</p>
      <Button kind="primary" wide disabled={asking || permission === undefined} onClick={onStart}>
        {granted ? 'Start preview' : 'Allow camera and microphone'}
      </Button>
    </>
  );
}

const ASKING = 'Please answer the browser’s question: choose “Allow”.';
const GRANTED =
  'Camera and microphone are allowed. Have a look at what a session will see; the camera’s light comes on meanwhile.';
const NOT_YET = 'The browser will ask you once. You can take it back at any time in the address bar.';
