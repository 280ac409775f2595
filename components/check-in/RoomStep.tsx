import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { judgeRoom } from '../../lib/check-in/judge-picture';
import { forgetRoomPhotos, keepRoomPhotos, listRoomPhotos } from '../../lib/db/room-photos';
import { ROOM_SIDES } from '../../lib/locales/en/check-in';
import { formatDateTime } from '../../lib/report/calendar';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { useLiveQuery } from '../use-live-query';
import { CameraView } from './CameraView';
import { Findings } from './Findings';
import { ModelsFailed } from './ModelsFailed';
import { TakenPicture } from './TakenPicture';
import { type Taken, useLooking } from './use-looking';

interface RoomStepProps {
  readonly stream: MediaStream;
  readonly onDone: () => void;
}

/** Four pictures of the room, beside those of last time if they were kept. */
export function RoomStep({ stream, onDone }: RoomStepProps) {
  const video = useRef<HTMLVideoElement>(null);
  const { live, failed, take } = useLooking(video, judgeRoom);
  const photos = useSignal<readonly Taken[]>([]);
  const taking = useSignal(false);
  const before = useLiveQuery(listRoomPhotos, []);
  const kept = before.state === 'ready' ? before.value : [];
  const keep = useSignal<boolean | null>(null);
  const isKept = keep.value ?? kept.length > 0;
  const side = photos.value.length;
  const isComplete = side === ROOM_SIDES.length;

  async function takeNow() {
    taking.value = true;
    const taken = await take();
    if (taken) photos.value = [...photos.value, taken];
    taking.value = false;
  }

  async function goOn() {
    const takenAt = Date.now();
    if (isKept) await keepRoomPhotos(photos.value.map(({ picture }, index) => ({ side: index, takenAt, picture })));
    else await forgetRoomPhotos();
    onDone();
  }

  if (failed.value) return <ModelsFailed onGoOn={onDone} />;
  return (
    <>
      {isComplete ? null : (
        <>
          <CameraView stream={stream} video={video} guide="none" />
          {live.value === null ? (
            <p class="soft">Loading the models …</p>
          ) : (
            <Findings findings={live.value} announced />
          )}
          <Button kind="primary" disabled={taking.value || live.value === null} onClick={takeNow}>
            Take picture {side + 1} of {ROOM_SIDES.length}: {ROOM_SIDES[side]}
          </Button>
        </>
      )}
      <ol class="checkin__room">
        {photos.value.map(({ picture, findings }, index) => (
          <li key={ROOM_SIDES[index]}>
            <h3>{ROOM_SIDES[index]}</h3>
            <TakenPicture picture={picture} label={`The room: ${ROOM_SIDES[index]}`} />
            <Findings findings={findings} />
            {kept
              .filter((row) => row.side === index)
              .map((row) => (
                <figure key={row.takenAt}>
                  <TakenPicture picture={row.picture} label={`The room last time: ${ROOM_SIDES[index]}`} />
                  <figcaption class="small soft">{formatDateTime(row.takenAt)}</figcaption>
                </figure>
              ))}
          </li>
        ))}
      </ol>
      {isComplete ? (
        <>
          <Switch
            label="Keep these four pictures to compare next time"
            hint="On this computer only, instead of the ones before. Otherwise they are gone when you go on."
            checked={isKept}
            onChange={(checked) => (keep.value = checked)}
          />
          <div class="button-row">
            <Button kind="primary" onClick={goOn}>
              Go on
            </Button>
            <Button onClick={() => (photos.value = [])}>Take them again</Button>
          </div>
        </>
      ) : null}
    </>
  );
}
