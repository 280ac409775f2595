import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { CheckInPicture, Finding } from '../../lib/check-in/judge-picture';
import { createLooker } from '../../lib/detectors/monitor/looker';
import { type Grabbed, grabPicture, toJpeg } from './grab-picture';

export interface Taken {
  /** JPEG, in memory only. */
  readonly picture: Blob;
  readonly findings: readonly Finding[];
}

export interface Looking {
  /** What is to be said of the camera's picture right now; `null` until the models are there. */
  readonly live: Signal<readonly Finding[] | null>;
  readonly failed: Signal<boolean>;
  /** Takes a picture and judges it; `null` if that was not possible. */
  take(): Promise<Taken | null>;
}

/** Often enough to follow somebody who moves into the frame. */
const LOOK_EVERY_MS = 600;

/** Judges the pictures of a playing video by the same models as a session. They are unloaded with the component. */
export function useLooking(
  video: RefObject<HTMLVideoElement | null>,
  judge: (picture: CheckInPicture) => readonly Finding[],
): Looking {
  const live = useSignal<readonly Finding[] | null>(null);
  const failed = useSignal(false);
  const over = useMemo(() => new AbortController(), []);
  const looker = useMemo(() => createLooker(over.signal), []);

  async function judgeFrame({ frame, detailRatio }: Grabbed): Promise<readonly Finding[]> {
    return judge({ seen: await looker.look(frame), detailRatio });
  }

  async function lookNow(): Promise<void> {
    const grabbed = await grabPicture(video.current);
    if (grabbed) live.value = await judgeFrame(grabbed);
  }

  async function takeNow(): Promise<Taken | null> {
    await looker.ready;
    const grabbed = await grabPicture(video.current);
    if (!grabbed) return null;
    // Before it is judged: the worker closes the frame.
    const picture = await toJpeg(grabbed.frame);
    return { picture, findings: await judgeFrame(grabbed) };
  }

  useEffect(() => {
    let busy = false;
    const follow = async () => {
      if (busy) return;
      busy = true;
      try {
        await lookNow();
      } catch (error) {
        console.info('A picture was not judged', error);
      } finally {
        busy = false;
      }
    };
    let timer: ReturnType<typeof setInterval> | undefined;
    looker.ready
      .then(() => {
        if (!over.signal.aborted) timer = setInterval(follow, LOOK_EVERY_MS);
      })
      .catch((error: unknown) => {
        if (over.signal.aborted) return;
        console.error('The models could not be loaded', error);
        failed.value = true;
      });
    return () => {
      clearInterval(timer);
      over.abort();
    };
  }, []);

  return {
    live,
    failed,
    take: async () => {
      try {
        return await takeNow();
      } catch (error) {
        console.error('No picture could be taken', error);
        failed.value = true;
        return null;
      }
    },
  };
}
