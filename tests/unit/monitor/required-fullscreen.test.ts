import { expect, it } from 'vitest';
import { createPlacer } from '../../../lib/monitor/place-fact';

const left = { kind: 'fullscreen', active: false, entered: false } as const;

it('full screen that is required has to be entered soon after the page first tells that it is not', () => {
  const place = createPlacer(0, { needsFullscreen: true });
  expect(place(left, 5000)).toMatchObject({ requiredFromMs: 25_000 });
  expect(place(left, 30_000)).toMatchObject({ requiredFromMs: 25_000 });
});

it('full screen that is not required need never be entered', () => {
  expect(createPlacer(0)(left, 5000)).toMatchObject({ requiredFromMs: null });
});
