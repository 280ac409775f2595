import type { RecentClip, Senses } from './open-senses';
import { wait } from './wait';

export interface EvidencePicture {
  /** From the moment that it is evidence of: below 0 before it. */
  readonly offsetMs: number;
  /** JPEG. */
  readonly picture: Blob;
}

/** Pictures of a moment: how it came to it, and how it went on. */
export interface Evidence {
  /** Of the seconds before, and of the moment itself. */
  readonly now: Promise<readonly EvidencePicture[]>;
  /** Of a little later; none if the session is over by then. */
  readonly later: Promise<readonly EvidencePicture[]>;
}

export const NO_EVIDENCE: Evidence = { now: Promise.resolve([]), later: Promise.resolve([]) };

const LATER_MS = 1500;

type Sight = Pick<Senses, 'snapshot' | 'recentPictures'>;

/** Takes pictures of this moment. @param now epoch ms */
export function takeEvidence(senses: Sight, now: () => number, signal: AbortSignal): Evidence {
  const at = now();
  const later = async () => {
    await wait(LATER_MS, signal);
    return snapshot(senses, now() - at);
  };
  return {
    now: Promise.all([before(senses, at), snapshot(senses, 0)]).then((pictures) => pictures.flat()),
    later: later().catch(() => []),
  };
}

async function before({ recentPictures }: Sight, at: number): Promise<readonly EvidencePicture[]> {
  const taken = await recentPictures(at);
  return taken.map((one) => ({ offsetMs: one.at - at, picture: one.picture }));
}

async function snapshot(senses: Sight, offsetMs: number): Promise<readonly EvidencePicture[]> {
  const picture = await senses.snapshot();
  return picture === null ? [] : [{ offsetMs, picture }];
}

/** After what began: the clip has its beginning and some of what came of it. */
const SOUND_AFTER_MS = 3000;

/** The sound around this moment, some seconds later; `null` where none is kept, or if the session is over by then. */
export async function takeSound(
  { recentSound }: Pick<Senses, 'recentSound'>,
  signal: AbortSignal,
): Promise<RecentClip | null> {
  try {
    await wait(SOUND_AFTER_MS, signal);
  } catch {
    return null;
  }
  return recentSound();
}

/** From the violation to the end of its clip. */
export const CLIP_ENDS_AFTER_MS = SOUND_AFTER_MS;
