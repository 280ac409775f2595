import type { DeviceChoice } from '../../lib/db/schema';
import { deviceChoice } from '../../lib/settings';
import { Button } from '../ui/Button';
import { useDevicePermission } from '../use-device-permission';
import { DevicePreview } from './DevicePreview';
import { DeviceSelects } from './DeviceSelects';
import { PreviewProblem } from './PreviewProblem';
import { PreviewStart } from './PreviewStart';
import { ReadyNote } from './ReadyNote';
import { usePreview } from './use-preview';

/** The permission prompt and everything after it. */
export function DeviceCheck({ choice }: { readonly choice: DeviceChoice }) {
  const { preview, start, stop } = usePreview();
  const permission = useDevicePermission(preview.state);

  async function choose(next: DeviceChoice) {
    await deviceChoice.setValue(next);
    await start(next);
  }

  return (
    <section class="card welcome__check" aria-labelledby="check-title">
      <h2 id="check-title">Camera and microphone</h2>
      {preview.state === 'live' ? (
        <>
          <DevicePreview stream={preview.stream} onLost={() => start(choice)} />
          <DeviceSelects stream={preview.stream} choice={choice} onChoose={choose} />
          {preview.usedDefault ? (
            <p role="status">The device you had chosen is not there, so another one is used.</p>
          ) : null}
          <ReadyNote beforeLeaving={stop} />
          <Button kind="quiet" onClick={stop}>
            Stop preview
          </Button>
        </>
      ) : preview.state === 'problem' || preview.state === 'failed' ? (
        <PreviewProblem preview={preview} onTryAgain={() => start(choice)} />
      ) : (
        <PreviewStart asking={preview.state === 'asking'} permission={permission} onStart={() => start(choice)} />
      )}
    </section>
  );
}
