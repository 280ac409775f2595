import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { judgeLight, type Light } from '../../lib/vision/light';
import { lumaOf, pictureStatistics } from '../../lib/vision/picture-statistics';

const LOOK_EVERY_MS = 1000;
/** Enough to tell dark from bright. */
const WIDTH = 80;
const HEIGHT = 60;

/** How a face can be seen in a playing video; `null` until it plays. Only its brightness is looked at. */
export function useLight(video: RefObject<HTMLVideoElement | null>): Signal<Light | null> {
  const light = useSignal<Light | null>(null);
  useEffect(() => {
    const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
    const timer = setInterval(() => {
      const picture = video.current;
      if (!context || !picture || picture.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
      context.drawImage(picture, 0, 0, WIDTH, HEIGHT);
      const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
      light.value = judgeLight(pictureStatistics(lumaOf(data)), light.peek() ?? 'good');
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return light;
}
