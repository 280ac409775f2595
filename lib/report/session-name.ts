import type { SessionRow } from '../db/schema';

type Named = Pick<SessionRow, 'title' | 'origin'>;

/** Characters that are invisible or turn the reading direction: a page's title must not dress up our own text. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/** The exam's title as its page gave it, else its site. */
export function sessionTitle(session: Named): string {
  return session.title.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim() || siteName(session.origin);
}

/** `www.example.com`; the origin itself if it is not an address. */
export function siteName(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host || origin : origin;
}
