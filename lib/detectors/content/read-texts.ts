import { MOST_TEXT, type TextNote } from '../../pages/page-note';
import { readText } from '../../pages/read-text';
import { describeText, isShown } from './describe-element';
import type { FoundNote } from './find-notes';
import { isForReaders, shortText } from './short-text';

/** A page may have more text than can be looked through in this time: the rest is for the next look. */
const MOST_MS = 8;
const ASKS_THE_TIME_EVERY = 32;
/** Whatever numbers a question: no year, no price, no amount of bytes. */
const SMALL_NUMBER = /(?<![\d.,:])\d{1,3}(?!\d|[.,:]\d)/;
const MOST_FOUND = 60;
/** "Question", "12" and "of 65" may stand in elements of their own, inside others. */
const MOST_LEVELS = 3;
const MOST_SPLIT_TEXT = 80;

export interface TextsRead {
  readonly found: readonly FoundNote[];
  /** Where to go on; `null` = all has been read. */
  readonly next: Node | null;
}

/** Finds texts that may say which question is shown, in the order of the page. */
export function readTexts(document: Document, from: Node | null): TextsRead {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  if (from?.isConnected) walker.currentNode = from;
  const found: FoundNote[] = [];
  const seen = new Set<Element>();
  const endsAt = performance.now() + MOST_MS;
  for (let pieces = 1; pieces % ASKS_THE_TIME_EVERY !== 0 || performance.now() < endsAt; pieces += 1) {
    const piece = walker.nextNode() as Text | null;
    if (piece === null || found.length >= MOST_FOUND) return { found, next: null };
    if (SMALL_NUMBER.test(piece.data.normalize('NFKC').slice(0, 2 * MOST_TEXT))) found.push(...readPiece(piece, seen));
  }
  return { found, next: walker.currentNode };
}

function readPiece(piece: Text, seen: Set<Element>): FoundNote[] {
  const element = piece.parentElement;
  if (element === null || !isForReaders(element) || seen.has(element)) return [];
  if (piece.data.trim().length > MOST_SPLIT_TEXT) return readWhole(element, () => startOf(piece));
  for (let outer: Element | null = element, level = 0; outer && level < MOST_LEVELS; level += 1) {
    const holder: Element = outer;
    if (seen.has(holder)) return [];
    seen.add(holder);
    const isOwn = level === 0 && holder.childElementCount > 0;
    const found = readWhole(holder, () => (isOwn ? startOf(piece) : shortText(holder, MOST_TEXT)));
    if (found.length > 0) return found;
    outer = holder.parentElement;
    if (outer === null || shortText(outer, MOST_SPLIT_TEXT) === '') return [];
  }
  return [];
}

const startOf = (piece: Text) => (piece.isConnected ? piece.data.trimStart().slice(0, MOST_TEXT) : '');

function readWhole(element: Element, read: () => string): FoundNote[] {
  const describe = (): TextNote | null => {
    const text = read();
    if (text === '' || readText(text) === null || !element.isConnected || !isShown(element)) return null;
    return describeText(element, text);
  };
  const note = describe();
  return note === null ? [] : [{ note, again: describe }];
}
