import { useEffect, useRef } from 'preact/hooks';
import { LevelMeter } from './LevelMeter';

interface DevicePreviewProps {
  readonly stream: MediaStream;
  /** A device was unplugged or taken away. */
  readonly onLost: () => void;
}

/** What the camera sees, mirrored as people know themselves, and how loud the microphone hears. */
export function DevicePreview({ stream, onLost }: DevicePreviewProps) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const over = new AbortController();
    if (video.current) video.current.srcObject = stream;
    for (const track of stream.getTracks()) track.addEventListener('ended', onLost, { signal: over.signal });
    return () => over.abort();
  }, [stream]);

  return (
    <>
      <div class="welcome__screen">
        <video ref={video} class="welcome__video" autoplay muted playsInline aria-label="Your camera’s picture" />
      </div>
      <LevelMeter stream={stream} />
    </>
  );
}
