/** What a titled part of a page is called in its address: `Rules of providers` is at `#rules-of-providers`. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
