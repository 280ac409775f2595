// Chromium only, and not in TypeScript's DOM library.
declare const MediaStreamTrackProcessor:
  | (new (init: {
      track: MediaStreamTrack;
      maxBufferSize: number;
    }) => { readonly readable: ReadableStream<VideoFrame> })
  | undefined;

/** The camera's newest frame, for analysis and for evidence. */
export interface FrameSource {
  /** The newest frame, unless it was taken before; the caller must close it. */
  take(): Promise<VideoFrame | ImageBitmap | null>;
  /** A small JPEG of the newest frame. */
  snapshot(): Promise<Blob | null>;
}

const SNAPSHOT_WIDTH = 320;
const SNAPSHOT_QUALITY = 0.7;

/**
 * Reads a camera track until the signal aborts. Hidden documents get no animation frames, so frames are read
 * from the track itself where the browser can do that (Chromium), else picked from a video element.
 */
export function createFrameSource(track: MediaStreamTrack, signal: AbortSignal): FrameSource {
  return typeof MediaStreamTrackProcessor === 'function'
    ? readFrames(new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable, signal)
    : pickFromVideo(track, signal);
}

/** A camera that has a buffer to spare delivers its next frame much sooner. */
const STARVED_AFTER_MS = 400;
/** Until then, whatever kept the buffers has been tidied up. */
const SPARING_FOR_MS = 30_000;

/**
 * Keeps the newest frame, and with it one of the camera's few buffers. Where the others are taken (a monitor that died
 * leaves frames behind until its memory is tidied up), the camera would wait for that one for good: so it is given back
 * when nothing new comes, and for a while no frame is kept once it was taken.
 */
function readFrames(frames: ReadableStream<VideoFrame>, signal: AbortSignal): FrameSource {
  let newest: VideoFrame | null = null;
  let taken = true;
  let readAt = 0;
  let sparingUntil = 0;
  const reader = frames.getReader();

  function giveBack(): void {
    newest?.close();
    newest = null;
  }

  async function read(): Promise<void> {
    while (!signal.aborted) {
      const { value, done } = await reader.read();
      giveBack();
      newest = value ?? null;
      taken = newest === null;
      readAt = performance.now();
      if (done) return;
    }
    giveBack();
    await reader.cancel();
  }

  signal.addEventListener('abort', giveBack);
  // A track that fails ends its stream; that it ended is seen, and reported, on the track.
  void read().catch(() => newest?.close());

  return {
    async take() {
      const now = performance.now();
      if (taken && newest !== null && now - readAt > STARVED_AFTER_MS) {
        giveBack();
        sparingUntil = now + SPARING_FOR_MS;
      }
      if (taken || newest === null) return null;
      taken = true;
      const frame = newest.clone();
      if (now < sparingUntil) giveBack();
      return frame;
    },
    snapshot: () => toJpeg(newest, newest?.displayWidth ?? 0, newest?.displayHeight ?? 0),
  };
}

function pickFromVideo(track: MediaStreamTrack, signal: AbortSignal): FrameSource {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = new MediaStream([track]);
  void video.play();
  signal.addEventListener('abort', () => {
    video.srcObject = null;
  });
  let lastTime = -1;
  return {
    async take() {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.currentTime === lastTime) return null;
      lastTime = video.currentTime;
      return createImageBitmap(video);
    },
    snapshot: () => toJpeg(video, video.videoWidth, video.videoHeight),
  };
}

async function toJpeg(picture: CanvasImageSource | null, width: number, height: number): Promise<Blob | null> {
  if (picture === null || width === 0 || height === 0) return null;
  const canvas = new OffscreenCanvas(SNAPSHOT_WIDTH, Math.round((SNAPSHOT_WIDTH * height) / width));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: SNAPSHOT_QUALITY });
}
