import { defineCheck, info } from './define-check';

export interface OtherTabsMeasured {
  /** Open tabs in all windows, this one not counted. */
  readonly count: number;
}

export const otherTabs = defineCheck<OtherTabsMeasured>({
  name: 'Other tabs',
  source: 'computer',
  judge: ({ count }) => {
    if (count === 0) return info('No other tab is open.');
    const text = count === 1 ? '1 other tab is open.' : `${count} other tabs are open.`;
    return info(text, 'Close them before an exam, but for the exam’s own.');
  },
});
