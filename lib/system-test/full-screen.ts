import { defineCheck, fail, pass } from './define-check';

export interface FullScreenMeasured {
  /** Whether the browser says that it can. */
  readonly possible: boolean;
  /** What came of trying; `null` = not tried. */
  readonly tried: 'worked' | 'refused' | null;
}

const UNBLOCK = 'Look for a browser policy or another extension that forbids it, or take another browser.';

export const fullScreen = defineCheck<FullScreenMeasured>({
  name: 'Full screen',
  source: 'computer',
  judge: ({ possible, tried }) => {
    if (tried === 'refused') return fail('The browser refused full screen.', UNBLOCK);
    if (tried === 'worked') return pass('Tried: it works.');
    return possible ? pass('The browser allows it.') : fail('The browser does not allow it.', UNBLOCK);
  },
});
