import { describe, expect, it } from 'vitest';
import { arrivalText } from '../../../lib/locales/en/schedule';
import { arrivalOf } from '../../../lib/schedule/punctuality';
import { MINUTE_MS, planned, STARTS_AT } from './planned';

describe('whoever comes', () => {
  it.each([
    [-31, 'early'],
    [-30, 'in-time'],
    [0, 'in-time'],
    [1, 'late'],
    [15, 'late'],
    [16, 'too-late'],
  ] as const)('%i minutes from the appointed time is %s', (minutes, punctuality) => {
    expect(arrivalOf(planned(), {}, STARTS_AT + minutes * MINUTE_MS)).toEqual({ punctuality, minutes });
  });

  it('within a minute counts as that minute, as clocks show it', () => {
    expect(arrivalOf(planned(), {}, STARTS_AT + MINUTE_MS - 1)).toEqual({ punctuality: 'in-time', minutes: 0 });
    expect(arrivalOf(planned(), {}, STARTS_AT + 16 * MINUTE_MS - 1)).toEqual({ punctuality: 'late', minutes: 15 });
    expect(arrivalOf(planned(), {}, STARTS_AT - 30 * MINUTE_MS - 1)).toEqual({ punctuality: 'early', minutes: -31 });
  });

  it('reads what the provider would have made of it', () => {
    expect(arrivalText({ punctuality: 'in-time', minutes: -12 })).toMatch(/12 minutes early/);
    expect(arrivalText({ punctuality: 'late', minutes: 1 })).toMatch(/1 minute late.*let in/);
    expect(arrivalText({ punctuality: 'too-late', minutes: 20 })).toMatch(/20 minutes late.*missed/);
    expect(arrivalText({ punctuality: 'early', minutes: -45 })).toMatch(/not have been open/);
  });
});
