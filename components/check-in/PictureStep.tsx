import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type CheckInPicture, type Finding, isGood } from '../../lib/check-in/judge-picture';
import { Button } from '../ui/Button';
import { CameraView } from './CameraView';
import { Findings } from './Findings';
import { ModelsFailed } from './ModelsFailed';
import { TakenPicture } from './TakenPicture';
import { type Taken, useLooking } from './use-looking';

interface PictureStepProps {
  readonly stream: MediaStream;
  readonly guide: 'face' | 'card';
  readonly label: string;
  readonly judge: (picture: CheckInPicture) => readonly Finding[];
  readonly onDone: () => void;
}

/** One picture: take it, see what a proctor would say, take it again or go on. It is dropped with this step. */
export function PictureStep({ stream, guide, label, judge, onDone }: PictureStepProps) {
  const video = useRef<HTMLVideoElement>(null);
  const { live, failed, take } = useLooking(video, judge);
  const taken = useSignal<Taken | null>(null);
  const taking = useSignal(false);

  async function takeNow() {
    taking.value = true;
    taken.value = await take();
    taking.value = false;
  }

  if (failed.value) return <ModelsFailed onGoOn={onDone} />;
  const { value: shot } = taken;
  return (
    <>
      <div hidden={shot !== null}>
        <CameraView stream={stream} video={video} guide={guide} />
      </div>
      {shot ? (
        <>
          <TakenPicture picture={shot.picture} label={label} mirrored={guide === 'face'} />
          <Findings findings={shot.findings} announced />
          <div class="button-row">
            <Button kind="primary" onClick={onDone}>
              {shot.findings.every(isGood) ? 'Use this picture' : 'Use it anyway'}
            </Button>
            <Button onClick={() => (taken.value = null)}>Take it again</Button>
          </div>
        </>
      ) : (
        <>
          {live.value === null ? (
            <p class="soft">Loading the models …</p>
          ) : (
            <Findings findings={live.value} announced />
          )}
          <Button kind="primary" disabled={taking.value || live.value === null} onClick={takeNow}>
            Take the picture
          </Button>
        </>
      )}
    </>
  );
}
