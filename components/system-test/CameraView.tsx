import { useEffect, useRef } from 'preact/hooks';
import type { Seen } from '../../lib/vision/seen';
import { Icon } from '../ui/Icon';
import type { SystemTestControl } from './create-system-test';

/** Where a face sits well, and how large: in the middle of what the check of framing takes. Percent of the picture. */
const GUIDE = { x: 50, y: 46, width: 28, height: 48 };

/** The camera's picture, mirrored as people know themselves, with the place for the face and the faces found. */
export function CameraView({ test }: { readonly test: SystemTestControl }) {
  const track = test.track.value;
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = track && new MediaStream([track]);
  }, [track]);

  if (track === null)
    return (
      <div class="screen screen--off" aria-hidden="true">
        <Icon name="camera" />
      </div>
    );
  const seen = test.seen.value;
  return (
    <div class="screen screen--mirrored system-test__screen" style={seen ? { aspectRatio: seen.aspect } : {}}>
      <video ref={video} autoplay muted playsInline aria-label="Your camera’s picture" />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <ellipse class="guide" cx={GUIDE.x} cy={GUIDE.y} rx={GUIDE.width / 2} ry={GUIDE.height / 2} />
        <Faces seen={seen} />
      </svg>
    </div>
  );
}

function Faces({ seen }: { readonly seen: Seen | null }) {
  return seen?.faces.map(({ box }, index) => (
    <rect
      key={index}
      class="face"
      x={box.left * 100}
      y={box.top * 100}
      width={(box.right - box.left) * 100}
      height={(box.bottom - box.top) * 100}
    />
  ));
}
