import { defineCheck, info, look, pass } from './define-check';

export interface ZoomMeasured {
  /** Of this page, 1 = 100 %; `null` = this browser does not tell. */
  readonly pageRatio: number | null;
  /** With which the browser opens pages that have none of their own. */
  readonly usualRatio: number | null;
}

/** Factors are stored as powers of 1.2 and come back with an error in the last digits. */
const SAME_WITHIN_RATIO = 0.005;

/** Each site has its own zoom, and an extension sees only that of its own pages. */
const EXAM_PAGE = 'The exam’s page has a zoom of its own: press Ctrl+0 there (on a Mac ⌘0).';

export const zoom = defineCheck<ZoomMeasured>({
  name: 'Page zoom',
  source: 'computer',
  judge: ({ pageRatio, usualRatio }) => {
    if (pageRatio === null && usualRatio === null) return info('This browser does not tell.', EXAM_PAGE);
    if (isOther(usualRatio))
      return look(
        `The browser shows pages at ${percent(usualRatio)}.`,
        'Set the page zoom to 100 % in the browser’s settings under Appearance: exams are laid out for it.',
      );
    if (isOther(pageRatio))
      return look(`This page is shown at ${percent(pageRatio)}.`, `Press Ctrl+0 here. ${EXAM_PAGE}`);
    return pass(`100 %, as far as can be seen from here. ${EXAM_PAGE}`);
  },
});

function isOther(ratio: number | null): ratio is number {
  return ratio !== null && Math.abs(ratio - 1) > SAME_WITHIN_RATIO;
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}
