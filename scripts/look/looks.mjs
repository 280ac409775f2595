// @ts-check

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {Parameters<Page['emulateMedia']>[0] & { readonly textRatio?: number }} Look
 * @typedef {keyof typeof LOOKS} LookName
 */

/** What a user may have asked of the system or of the browser. */
export const LOOKS = /** @satisfies {Record<string, Look>} */ ({
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
  forced: { forcedColors: 'active' },
  'dark-forced': { colorScheme: 'dark', forcedColors: 'active' },
  still: { reducedMotion: 'reduce' },
  large: { textRatio: 2 },
});

const PLAIN = /** @type {const} */ ({
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
});

/**
 * Large text is the root's font size alone: widths that style sheets ask for stay what they are, which is harder than
 * what browsers do by their own settings.
 *
 * @param {Page} page
 * @param {LookName} name
 */
export async function putOn(page, name) {
  const { textRatio = 1, ...media } = /** @type {Look} */ (LOOKS[name]);
  await page.emulateMedia({ ...PLAIN, ...media });
  await page.evaluate((ratio) => {
    document.documentElement.style.fontSize = ratio === 1 ? '' : `${100 * ratio}%`;
    // Colours on their way from one look to the other are nobody's.
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  }, textRatio);
}
