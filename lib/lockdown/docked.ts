/** Sizes of a window and of the page in it. `outer…` are the system's pixels, `inner…` the page's. */
export interface WindowSizes {
  readonly outerWidth: number;
  readonly outerHeight: number;
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Grows with the page's zoom. */
  readonly devicePixelRatio: number;
}

/** Bars that browsers show under the address are lower than this; developer tools can't be made this small. */
const SMALLEST_PANEL_PX = 150;

/**
 * Notices that something is docked beside the page, as developer tools are: the page shrinks although its window and its
 * zoom stay as they are. Tools in a window of their own, and those that were open from the beginning, can't be seen.
 *
 * @returns given the sizes now, whether something is docked
 */
export function createDockWatch(): (sizes: WindowSizes) => boolean {
  let before: WindowSizes | null = null;
  /** The page's largest size in this window, in device pixels. */
  let widest = 0;
  let highest = 0;
  return (sizes) => {
    const { devicePixelRatio: scale } = sizes;
    const [width, height] = [sizes.innerWidth * scale, sizes.innerHeight * scale];
    if (before === null || !isSameWindow(before, sizes)) [widest, highest] = [width, height];
    before = sizes;
    [widest, highest] = [Math.max(widest, width), Math.max(highest, height)];
    return widest - width > SMALLEST_PANEL_PX || highest - height > SMALLEST_PANEL_PX;
  };
}

function isSameWindow(a: WindowSizes, b: WindowSizes): boolean {
  return a.outerWidth === b.outerWidth && a.outerHeight === b.outerHeight && a.devicePixelRatio === b.devicePixelRatio;
}
