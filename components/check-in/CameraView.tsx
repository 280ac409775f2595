import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface CameraViewProps {
  readonly stream: MediaStream;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** The shape to fill: a face, a card, or nothing in particular. */
  readonly guide: 'face' | 'card' | 'none';
}

/** What the camera shows. A face is mirrored, as people know themselves; a card and a room are not. */
export function CameraView({ stream, video, guide }: CameraViewProps) {
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <div class={`screen checkin__screen${guide === 'face' ? ' screen--mirrored' : ''}`} data-guide={guide}>
      <video ref={video} autoplay muted playsInline aria-label="Your camera’s picture" />
      {guide === 'none' ? null : <span class="checkin__guide" aria-hidden="true" />}
    </div>
  );
}
