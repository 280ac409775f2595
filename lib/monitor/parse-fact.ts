import type { Fact, FocusObservation } from '../observations';

const FOCUS_PLACES: ReadonlySet<unknown> = new Set<FocusObservation['on']>([
  'exam',
  'other-tab',
  'other-site',
  'other-window',
  'other-app',
]);
const CLIPBOARD_ACTIONS: ReadonlySet<unknown> = new Set(['copy', 'cut', 'paste']);

/**
 * Checks a fact that came in a message. Scripts in web pages may report only what pages can know.
 *
 * @returns the fact, rebuilt from its known fields, or `null` if it is not to be believed.
 */
export function parseFact(fact: unknown, at: unknown, isTrusted: boolean): { fact: Fact; at: number } | null {
  if (typeof at !== 'number' || !Number.isFinite(at) || typeof fact !== 'object' || fact === null) return null;
  const parsed = parseFields(fact as Readonly<Record<string, unknown>>, isTrusted);
  return parsed && { fact: parsed, at };
}

function parseFields(fields: Readonly<Record<string, unknown>>, isTrusted: boolean): Fact | null {
  const { kind, on, action, active } = fields;
  if (kind === 'focus' && isTrusted && FOCUS_PLACES.has(on)) return { kind, on: on as FocusObservation['on'] };
  if (kind === 'clipboard' && CLIPBOARD_ACTIONS.has(action))
    return { kind, action: action as 'copy' | 'cut' | 'paste' };
  if (kind === 'fullscreen' && typeof active === 'boolean') return { kind, active, entered: active };
  return null;
}
