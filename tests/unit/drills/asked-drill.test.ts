import { expect, it } from 'vitest';
import { askedDrill } from '../../../lib/drills/solo-drills';

it.each([
  ['silent-reading', '5', { drill: 'silent-reading', minutes: 5 }],
  ['check-in-wait', null, { drill: 'check-in-wait', minutes: 2 }],
  ['sit-still', '7', { drill: 'sit-still', minutes: 2 }],
  ['sit-still', '10abc', { drill: 'sit-still', minutes: 2 }],
  ['<b>', '5', null],
  [null, '5', null],
])('a link to the drill %j of %j minutes leads to %j', (drill, minutes, asked) => {
  expect(askedDrill({ drill, minutes })).toEqual(asked);
});
