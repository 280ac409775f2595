import { expect, it } from 'vitest';
import { createPlacer } from '../../../lib/monitor/place-fact';

it('counts from the first frame, and puts what was known before at the beginning', () => {
  const place = createPlacer(10_000);
  expect(place({ kind: 'focus', on: 'exam' }, 12_500)).toEqual({ kind: 'focus', on: 'exam', atMs: 2500 });
  expect(place({ kind: 'camera', state: 'live' }, 9000)).toEqual({ kind: 'camera', state: 'live', atMs: 0 });
});

it('remembers full screen when a page that is loaded anew does not', () => {
  const place = createPlacer(0);
  expect(place({ kind: 'fullscreen', active: false, entered: false }, 1)).toMatchObject({ entered: false });
  expect(place({ kind: 'fullscreen', active: true, entered: true }, 2)).toMatchObject({ entered: true });
  expect(place({ kind: 'fullscreen', active: false, entered: false }, 3)).toMatchObject({
    active: false,
    entered: true,
  });
});
