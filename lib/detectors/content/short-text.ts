const NOT_FOR_READERS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Whether the text of this element is for people to read. */
export function isForReaders(element: Element): boolean {
  return !NOT_FOR_READERS.has(element.tagName);
}

/** The beginning of an element's text, at most `most` characters long. Never reads more of it than that. */
export function leadingText(element: Element, most: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  // Many empty pieces of text are as much work as a long one.
  for (let pieces = 0; pieces < most && text.length <= most && walker.nextNode(); pieces += 1) {
    const piece = walker.currentNode as Text;
    if (piece.parentElement === null || !isForReaders(piece.parentElement)) continue;
    const words = piece.data.slice(0, most + 1).replace(/\s+/g, ' ');
    if (words.trim() !== '') text += ` ${words}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

/** The whole text of an element if it is at most `most` characters long, else empty. */
export function shortText(element: Element, most: number): string {
  const text = leadingText(element, most + 1);
  return text.length > most ? '' : text;
}
