import { MOST_TEXT, type PageNote, type TextNote } from '../../pages/page-note';
import { shortText } from './short-text';

const CONTROLS =
  'a, button, summary, [role="button"], [role="link"], [role="tab"], [role="option"], [role="menuitem"], [role="radio"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
const CURRENT = '[aria-current]:not([aria-current="false"]), [aria-selected="true"]';
/** Where an author has only style sheets in mind. */
const CURRENT_BY_CLASS = '.active, .current, .selected, .is-active, .is-current';
/** What stands around a number is read no further than this. */
const MOST_AROUND = 80;

/** Drawn at all, whether or not one has to scroll to it. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ checkVisibilityCSS: true, visibilityProperty: true }) ?? true;
}

/** What is known of any element that says something. */
export function describeStanding(element: Element): Pick<PageNote, 'hint' | 'inView' | 'isCurrent'> {
  const control = element.closest(CONTROLS);
  const isCurrentControl = [control, control?.parentElement].some((each) => each?.matches(CURRENT_BY_CLASS) === true);
  return {
    hint: [element, element.parentElement, element.parentElement?.parentElement]
      .map(nameOf)
      .join(' ')
      .slice(0, MOST_TEXT),
    inView: isInView(element),
    isCurrent: element.closest(CURRENT) !== null || isCurrentControl,
  };
}

export function describeText(element: Element, text: string): TextNote {
  const role = element.closest(CONTROLS) ? 'control' : element.closest(HEADINGS) ? 'heading' : 'text';
  return {
    kind: 'text',
    text: text.slice(0, MOST_TEXT),
    around: textAround(element),
    role,
    ...describeStanding(element),
  };
}

/** The text of the nearest element that says more than this one, if that is short. */
function textAround(element: Element): string {
  const own = shortText(element, MOST_AROUND);
  for (let outer = element.parentElement, level = 0; outer && level < 3; outer = outer.parentElement, level += 1) {
    const text = shortText(outer, MOST_AROUND);
    if (text === '') return own;
    if (text.length > own.length) return text;
  }
  return own;
}

function nameOf(element: Element | null | undefined): string {
  return !element
    ? ''
    : ['id', 'class', 'data-testid', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
