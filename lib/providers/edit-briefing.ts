import type { Statement } from './define-provider';
import { yours } from './statement';

/** What the user changed about the lines that are read out. What it does not name stays as the provider has it. */
export interface BriefingEdit {
  /** By the provider's line: what is said in its place; `null` = nothing. */
  readonly changed?: Readonly<Record<string, string | null>>;
  /** The user's own lines. They come last. */
  readonly added?: readonly string[];
}

/** One line of an edited briefing: the provider's, changed, left out (`said` is `null`), or the user's own. */
export type BriefingLine =
  | { readonly provided: Statement; readonly said: Statement | null }
  | { readonly provided: null; readonly said: Statement };

export function briefingLines(provided: readonly Statement[], edit: BriefingEdit = {}): readonly BriefingLine[] {
  const { changed = {}, added = [] } = withoutOutdated(provided, edit);
  return [
    ...provided.map((line) => ({ provided: line, said: saidInPlaceOf(line, changed) })),
    ...added.map((text) => ({ provided: null, said: yours(text) })),
  ];
}

/** What is read out, each line once. */
export function editedBriefing(provided: readonly Statement[], edit?: BriefingEdit): readonly Statement[] {
  const said = briefingLines(provided, edit).flatMap((line) => line.said ?? []);
  return said.filter(({ text }, at) => said.findIndex((other) => other.text === text) === at);
}

/**
 * Where the provider's line has been corrected since, what the user said in its place is a line of their own: their words
 * are not lost, and the correction is seen.
 */
export function withoutOutdated(provided: readonly Statement[], edit: BriefingEdit): BriefingEdit {
  const isKnown = (line: string) => provided.some(({ text }) => text === line);
  const { changed = {}, added = [] } = edit;
  const entries = Object.entries(changed);
  const outdated = entries.flatMap(([line, text]) => (isKnown(line) || text === null ? [] : [text]));
  return {
    changed: Object.fromEntries(entries.filter(([line]) => isKnown(line))),
    added: [...new Set([...outdated, ...added])],
  };
}

function saidInPlaceOf(line: Statement, changed: NonNullable<BriefingEdit['changed']>): Statement | null {
  const text = Object.hasOwn(changed, line.text) ? changed[line.text] : undefined;
  if (text === undefined) return line;
  return text === null ? null : yours(text);
}
