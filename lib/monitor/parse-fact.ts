import type { Fact, FocusObservation, PageActObservation, PageObservation } from '../observations';

const FOCUS_PLACES: ReadonlySet<unknown> = new Set<FocusObservation['on']>([
  'exam',
  'other-tab',
  'other-site',
  'other-window',
  'other-app',
]);
const PAGE_PURPOSES: ReadonlySet<unknown> = new Set<PageObservation['purpose']>(['exam', 'review', 'other']);
const CLIPBOARD_ACTIONS: ReadonlySet<unknown> = new Set(['copy', 'cut', 'paste']);
const PAGE_ACTS: ReadonlySet<unknown> = new Set<PageActObservation['act']>(['print', 'menu', 'drag', 'select']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a fact that came in a message. Scripts in web pages may report only what pages can know.
 *
 * @returns the fact, rebuilt from its known fields, or `null` if it is not to be believed.
 */
export function parseFact(fact: unknown, at: unknown, isTrusted: boolean): { fact: Fact; at: number } | null {
  if (typeof at !== 'number' || !Number.isFinite(at) || typeof fact !== 'object' || fact === null) return null;
  const parsed = parseFields(fact as Fields, isTrusted);
  return parsed && { fact: parsed, at };
}

function parseFields(fields: Fields, isTrusted: boolean): Fact | null {
  const { kind, on, action, active } = fields;
  if (kind === 'focus' && isTrusted && FOCUS_PLACES.has(on)) return { kind, on: on as FocusObservation['on'] };
  if (kind === 'clipboard' && CLIPBOARD_ACTIONS.has(action))
    return { kind, action: action as 'copy' | 'cut' | 'paste' };
  if (kind === 'fullscreen' && typeof active === 'boolean') return { kind, active, entered: active };
  if (kind === 'overlay' && typeof fields.shown === 'boolean') return { kind, shown: fields.shown };
  if (kind === 'page') return parsePage(fields);
  return parseSurroundings(fields) ?? (isTrusted ? parseBrowserFact(fields) : null);
}

/** What a page can tell of itself and of the screen it is on. */
function parseSurroundings({ kind, act, filledRatio, open, several }: Fields): Fact | null {
  if (kind === 'page-act' && PAGE_ACTS.has(act)) return { kind, act: act as PageActObservation['act'] };
  if (kind === 'window-size' && isSize(filledRatio)) return { kind, filledRatio };
  if (kind === 'docked' && typeof open === 'boolean') return { kind, open };
  if (kind === 'displays' && typeof several === 'boolean') return { kind, several };
  return null;
}

/** What only the browser can tell. */
function parseBrowserFact({ kind, opened, front, closed, zoomPercent, locked }: Fields): Fact | null {
  if (kind === 'zoom' && isSize(zoomPercent)) return { kind, zoomPercent };
  if (kind === 'screen' && typeof locked === 'boolean') return { kind, locked };
  if (kind !== 'new-tab' || typeof front !== 'boolean' || typeof closed !== 'boolean') return null;
  return opened === 'tab' || opened === 'window' ? { kind, opened, front, closed } : null;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function parsePage({ paused, purpose, knownBy }: Fields): Fact | null {
  if (typeof paused !== 'boolean' || !PAGE_PURPOSES.has(purpose)) return null;
  if (knownBy !== 'address' && knownBy !== 'content') return null;
  return { kind: 'page', paused, purpose: purpose as PageObservation['purpose'], knownBy };
}
