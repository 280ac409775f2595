import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { deviceChoice } from '../../lib/settings';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { useSetting } from '../use-setting';
import { PreviewProblem } from '../welcome/PreviewProblem';
import { usePreview } from '../welcome/use-preview';

interface WithCameraProps {
  readonly children: (stream: MediaStream) => ComponentChildren;
  /** The rest of check-in can be rehearsed without a camera. */
  readonly onSkip: () => void;
}

/** Opens the camera for one step, and lets it go with the step. */
export function WithCamera({ children, onSkip }: WithCameraProps) {
  const choice = useSetting(deviceChoice);
  const { preview, start } = usePreview();
  const isAsking = preview.state === 'off' || preview.state === 'asking';

  // The step is the click: whoever came here has asked for a picture.
  useEffect(() => {
    if (choice) void start(choice);
  }, [choice?.cameraId, choice?.microphoneId]);

  if (!choice) return <Loading />;
  if (preview.state === 'live') return <>{children(preview.stream)}</>;
  if (preview.state === 'problem' || preview.state === 'failed') {
    return (
      <>
        <PreviewProblem preview={preview} onTryAgain={() => start(choice)} />
        <Button kind="quiet" onClick={onSkip}>
          Go on without a picture
        </Button>
      </>
    );
  }
  return (
    <>
      <p role="status">
        {preview.state === 'asking' ? 'Opening the camera …' : 'The camera was let go while this page was hidden.'}
      </p>
      {isAsking && preview.state === 'off' ? <Button onClick={() => start(choice)}>Open the camera</Button> : null}
    </>
  );
}
