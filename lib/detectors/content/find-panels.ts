import { MOST_TEXT } from '../../pages/page-note';
import type { Panel } from '../../pages/read-page-state';
import { isShown } from './describe-element';
import { leadingText, shortText } from './short-text';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const HEADINGS = 'h1, h2, h3, [role="heading"]';
const MOST_PANELS = 30;
const MOST_PANEL_TEXT = 400;

/** What a page puts before its reader: its dialogs, and its headings with what they stand above. */
export function findPanels(document: Document): Panel[] {
  const panels: Panel[] = [];
  const elements = document.querySelectorAll(`${DIALOGS}, ${HEADINGS}`);
  for (let index = 0; index < elements.length && panels.length < MOST_PANELS; index += 1) {
    const element = elements[index];
    if (element && isShown(element))
      panels.push(element.matches(DIALOGS) ? dialogPanel(element) : headedPanel(element));
  }
  return panels;
}

function dialogPanel(dialog: Element): Panel {
  return { heading: '', text: leadingText(dialog, MOST_PANEL_TEXT) };
}

function headedPanel(element: Element): Panel {
  const heading = shortText(element, MOST_TEXT);
  let block = element.parentElement ?? element;
  // A heading may be alone in a box of its own.
  for (let level = 0; level < 2 && block.parentElement; level += 1) {
    if (leadingText(block, MOST_TEXT + 1).length > heading.length) break;
    block = block.parentElement;
  }
  return { heading, text: leadingText(block, MOST_PANEL_TEXT) };
}
