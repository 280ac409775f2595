import { defineCheck, fail, info, pass } from './define-check';

export interface DisplaysMeasured {
  /** Whether the desktop goes on on another display; `null` = this browser does not tell. */
  readonly extended: boolean | null;
  /** Displays that the system lists; `null` = not allowed to ask, or the browser cannot. */
  readonly count: number | null;
}

/** Also when all is well: browsers see one display where two show the same. */
const MIRRORED = 'A display that only mirrors this one is not listed: unplug it yourself.';

export const displays = defineCheck<DisplaysMeasured>({
  name: 'One display',
  source: 'computer',
  judge: ({ extended, count }) => {
    if (extended === true || (count ?? 0) > 1)
      return fail(
        count !== null && count > 1 ? `${count} displays are connected.` : 'More than one display is connected.',
        'Most providers allow one only: unplug the others, and do not only switch them off.',
      );
    if (extended === null && count === null)
      return info('This browser does not tell.', 'See for yourself that one display is connected, and unplug others.');
    return pass(`One display. ${MIRRORED}`);
  },
});
