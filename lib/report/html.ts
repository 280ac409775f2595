/** HTML that is known to be safe to write out. Made by `html` only. */
export interface SafeHtml {
  readonly markup: string;
}

type Part = SafeHtml | string | number | readonly SafeHtml[];

/** Tag for HTML text: whatever is put in is escaped, unless it is `SafeHtml` itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  const markup = texts.map((text, index) => text + (index < parts.length ? markupOf(parts[index] ?? '') : '')).join('');
  return { markup };
}

/** Our own constant markup, such as a style sheet. Never for anything that comes from a page or a user. */
export function trusted(markup: string): SafeHtml {
  return { markup };
}

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
