import { fineDetailOf } from '../../lib/vision/fine-detail';
import { lumaOf } from '../../lib/vision/picture-statistics';

/** Small enough to be quick, large enough for edges. */
const WIDTH = 320;
const HEIGHT = 240;

/** A frame of a playing video, in memory only. */
export interface Grabbed {
  readonly frame: ImageBitmap;
  readonly detailRatio: number | null;
}

/** @returns `null` while the video shows nothing yet */
export async function grabPicture(video: HTMLVideoElement | null): Promise<Grabbed | null> {
  if (!video || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
  const frame = await createImageBitmap(video);
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(frame, 0, 0, WIDTH, HEIGHT);
  const luma = lumaOf(context.getImageData(0, 0, WIDTH, HEIGHT).data);
  return { frame, detailRatio: fineDetailOf(luma, WIDTH) };
}

const PICTURE_QUALITY = 0.85;

/** The picture as a JPEG; not written anywhere. */
export async function toJpeg(frame: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  canvas.getContext('2d')?.drawImage(frame, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: PICTURE_QUALITY });
}
