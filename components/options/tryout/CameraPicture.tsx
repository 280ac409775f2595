import { useEffect, useRef } from 'preact/hooks';
import { openDevice } from '../../../lib/detectors/monitor/open-device';

interface CameraPictureProps {
  readonly deviceId: string | null;
  /** Whether the camera delivers: one that was unplugged is opened anew when it is back. */
  readonly isLive: boolean;
}

/** The camera's picture, small, and mirrored as people know themselves. */
export function CameraPicture({ deviceId, isLive }: CameraPictureProps) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (!isLive) return;
    let track: MediaStreamTrack | null = null;
    let over = false;
    // Opened a second time: the first belongs to the analysis. Without a picture everything else still works.
    void openDevice('camera', deviceId)
      .catch(() => null)
      .then((opened) => {
        if (over) opened?.stop();
        else if (opened && video.current) {
          track = opened;
          video.current.srcObject = new MediaStream([opened]);
        }
      });
    return () => {
      over = true;
      track?.stop();
    };
  }, [deviceId, isLive]);

  return (
    <div class="screen screen--mirrored tryout__picture">
      <video ref={video} autoplay muted playsInline aria-label="Your camera’s picture" />
    </div>
  );
}
