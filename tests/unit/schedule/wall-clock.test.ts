import { describe, expect, it } from 'vitest';
import { instantOf, wallClockAt } from '../../../lib/schedule/wall-clock';

const BERLIN = 'Europe/Berlin';

describe('date and time on the wall', () => {
  it.each([
    ['2026-11-28', '14:00', 'UTC', Date.UTC(2026, 10, 28, 14)],
    ['2026-11-28', '14:00', BERLIN, Date.UTC(2026, 10, 28, 13)],
    ['2026-07-01', '00:05', BERLIN, Date.UTC(2026, 5, 30, 22, 5)],
    ['2026-12-31', '23:59', 'Pacific/Kiritimati', Date.UTC(2026, 11, 31, 9, 59)],
    ['2028-02-29', '09:30', 'Asia/Kathmandu', Date.UTC(2028, 1, 29, 3, 45)],
    ['2100-03-01', '12:00', 'America/St_Johns', Date.UTC(2100, 2, 1, 15, 30)],
    ['1970-01-01', '00:00', 'UTC', 0],
  ])('%s %s in %s are an instant, and the other way round', (date, time, zone, at) => {
    expect(instantOf({ date, time }, zone)).toBe(at);
    expect(wallClockAt(at, zone)).toEqual({ date, time });
  });

  it('agree with the computer’s own calendar on days of all kinds', () => {
    for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2033, 0, 1); at += 11 * 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10);
      expect(instantOf({ date, time: '00:00' }, 'UTC')).toBe(at);
    }
  });

  it('that clocks skip are as much later, as browsers have it', () => {
    const at = instantOf({ date: '2027-03-28', time: '02:30' }, BERLIN);
    expect(at).toBe(Date.UTC(2027, 2, 28, 1, 30));
    expect(wallClockAt(at ?? 0, BERLIN).time).toBe('03:30');
  });

  it('that come twice are the first of the two', () => {
    expect(instantOf({ date: '2026-10-25', time: '02:30' }, BERLIN)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(instantOf({ date: '2026-11-01', time: '01:30' }, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it.each([
    ['', '14:00'],
    ['2026-11-28', ''],
    ['2026-02-29', '14:00'],
    ['2026-13-01', '14:00'],
    ['2026-11-00', '14:00'],
    ['2026-11-28', '24:00'],
    ['2026-11-28', '14:60'],
    ['28.11.2026', '2 pm'],
  ])('“%s” “%s” are none', (date, time) => {
    expect(instantOf({ date, time }, 'UTC')).toBeNull();
  });
});
