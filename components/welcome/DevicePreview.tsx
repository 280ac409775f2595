import { useEffect, useRef } from 'preact/hooks';
import { LIGHT_TEXTS } from '../../lib/locales/en/light';
import { LevelMeter } from './LevelMeter';
import { useLight } from './use-light';

interface DevicePreviewProps {
  readonly stream: MediaStream;
  /** A device was unplugged or taken away. */
  readonly onLost: () => void;
}

/** What the camera sees, mirrored as people know themselves, whether the light will do, and how loud the microphone hears. */
export function DevicePreview({ stream, onLost }: DevicePreviewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const light = useLight(video);

  useEffect(() => {
    const over = new AbortController();
    if (video.current) video.current.srcObject = stream;
    for (const track of stream.getTracks()) track.addEventListener('ended', onLost, { signal: over.signal });
    return () => over.abort();
  }, [stream]);

  return (
    <>
      <div class="screen screen--mirrored">
        <video ref={video} autoplay muted playsInline aria-label="Your camera’s picture" />
      </div>
      <p class={light.value === null || light.value === 'good' ? 'small soft' : 'small advice'} role="status">
        {light.value === null ? '' : LIGHT_TEXTS[light.value]}
      </p>
      <LevelMeter stream={stream} />
    </>
  );
}
