import { MOST_TEXT, type PageNote, type PositionNote, type ProgressNote, type TextNote } from '../../pages/page-note';
import { readText } from '../../pages/read-text';
import { describeStanding, describeText, isShown } from './describe-element';
import { shortText } from './short-text';

/** Something that a page says, and how to see what it says later: `null` once it is gone. */
export interface FoundNote {
  readonly note: PageNote;
  again(): PageNote | null;
}

/** A page full of them says nothing by any. */
const MOST_ELEMENTS = 150;
const BARS = 'progress, [role="progressbar"]';
const CURRENT = '[aria-current="step"], [aria-current="true"], [aria-current="page"]';

/** What a page says by other means than its text: labels, progress bars, the current one of several steps. */
export function findNotes(document: Document): FoundNote[] {
  return [
    ...describeAll(document, '[aria-label]', describeLabel),
    ...describeAll(document, BARS, describeBar),
    ...describeAll(document, CURRENT, describePosition),
  ];
}

export function titleNote({ title }: Document): TextNote {
  return {
    kind: 'text',
    text: title.slice(0, MOST_TEXT),
    around: '',
    role: 'title',
    hint: '',
    inView: true,
    isCurrent: false,
  };
}

function describeAll(
  document: Document,
  selector: string,
  describe: (element: Element) => PageNote | null,
): FoundNote[] {
  const found: FoundNote[] = [];
  const elements = document.querySelectorAll(selector);
  for (let index = 0; index < Math.min(elements.length, MOST_ELEMENTS); index += 1) {
    const element = elements[index];
    if (!element) continue;
    const again = () => (element.isConnected ? describe(element) : null);
    const note = again();
    if (note) found.push({ note, again });
  }
  return found;
}

function describeLabel(element: Element): TextNote | null {
  const label = element.getAttribute('aria-label') ?? '';
  if (readText(label) === null || element.matches(BARS) || !isShown(element)) return null;
  const { role, ...note } = describeText(element, label);
  return { ...note, around: '', role: role === 'control' ? 'control' : 'label' };
}

function describeBar(element: Element): ProgressNote | null {
  const [value, max] =
    element.tagName === 'PROGRESS'
      ? [numberOf(element, 'value'), numberOf(element, 'max', 1)]
      : [numberOf(element, 'aria-valuenow'), numberOf(element, 'aria-valuemax', 100)];
  if (!isShown(element)) return null;
  const label = element.getAttribute('aria-valuetext') ?? labelOf(element);
  return { kind: 'progress', value, max, label: label.slice(0, MOST_TEXT), ...describeStanding(element) };
}

function labelOf(element: Element): string {
  const [id] = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const labelling = id ? element.ownerDocument.getElementById(id) : null;
  return element.getAttribute('aria-label') ?? shortText(labelling ?? element, MOST_TEXT);
}

function describePosition(element: Element): PositionNote | null {
  const text = shortText(element, 40);
  const position = numberOf(element, 'aria-posinset', /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN);
  if (!Number.isInteger(position) || !isShown(element)) return null;
  const size = numberOf(element, 'aria-setsize', siblings(element));
  const label = element.getAttribute('aria-label') ?? text;
  const whole = Number.isInteger(size) && size >= position ? size : null;
  return { kind: 'position', position, size: whole, label: label.slice(0, MOST_TEXT), ...describeStanding(element) };
}

/** How many there are of its kind, in the list it stands in. */
function siblings(element: Element): number {
  const item = element.closest('li') ?? element;
  const list = item.parentElement?.children ?? [];
  let count = 0;
  for (let index = 0; index < Math.min(list.length, 999); index += 1)
    if (list[index]?.tagName === item.tagName) count += 1;
  return count;
}

function numberOf(element: Element, attribute: string, otherwise = Number.NaN): number {
  const value = element.getAttribute(attribute);
  return value === null || value.trim() === '' ? otherwise : Number(value);
}
