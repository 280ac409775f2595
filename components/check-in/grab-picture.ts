import { lumaOf } from '../../lib/vision/picture-statistics';
import { SHARPNESS_HEIGHT, SHARPNESS_WIDTH, sharpnessRatio } from '../../lib/vision/sharpness';

/** A frame of a playing video, in memory only. */
export interface Grabbed {
  readonly frame: ImageBitmap;
  readonly sharpnessRatio: number;
}

/** @returns `null` while the video shows nothing yet */
export async function grabPicture(video: HTMLVideoElement | null): Promise<Grabbed | null> {
  if (!video || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
  const frame = await createImageBitmap(video);
  const context = new OffscreenCanvas(SHARPNESS_WIDTH, SHARPNESS_HEIGHT).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(frame, 0, 0, SHARPNESS_WIDTH, SHARPNESS_HEIGHT);
  const luma = lumaOf(context.getImageData(0, 0, SHARPNESS_WIDTH, SHARPNESS_HEIGHT).data);
  return { frame, sharpnessRatio: sharpnessRatio(luma, SHARPNESS_WIDTH, SHARPNESS_HEIGHT) };
}

const PICTURE_QUALITY = 0.85;

/** The picture as a JPEG; not written anywhere. */
export async function toJpeg(frame: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  canvas.getContext('2d')?.drawImage(frame, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: PICTURE_QUALITY });
}
