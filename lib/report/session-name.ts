import type { SessionRow } from '../db/schema';
import { DRILL_ORIGIN } from '../drills/solo-drills';
import { SOLO_TEXTS } from '../locales/en/solo-drills';

type Named = Pick<SessionRow, 'title' | 'origin' | 'drill'>;

/** Characters that are invisible or turn the reading direction: a page's title must not dress up our own text. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/** The exam's title as its page gave it, else its site. */
export function sessionTitle(session: Named): string {
  if (session.drill !== undefined) return `Drill: ${SOLO_TEXTS[session.drill].name}`;
  return session.title.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim() || siteName(session.origin);
}

/** `www.example.com`; the origin itself if it is not an address. */
export function siteName(origin: string): string {
  if (origin === DRILL_ORIGIN) return 'Practice Proctor';
  return URL.canParse(origin) ? new URL(origin).host || origin : origin;
}
