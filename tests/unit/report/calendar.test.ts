import { describe, expect, it } from 'vitest';
import { exportFileName, formatDate, formatDateTime, formatTime, type Reader } from '../../../lib/report/calendar';

const IN_LONDON: Reader = { language: 'en-GB', timeZone: 'Europe/London' };
/** 23 November 2026, 14:32:05 UTC. */
const NOVEMBER = Date.UTC(2026, 10, 23, 14, 32, 5);
/** 1 January 2027, 00:07 UTC. */
const MIDNIGHT = Date.UTC(2027, 0, 1, 0, 7);

describe('dates', () => {
  it('are written the way the reader writes them', () => {
    expect(formatDateTime(NOVEMBER, IN_LONDON)).toBe('23 Nov 2026, 14:32');
    expect(formatDate(NOVEMBER, { language: 'de-DE', timeZone: 'Europe/Berlin' })).toBe('23.11.2026');
    expect(formatTime(NOVEMBER, { language: 'en-GB', timeZone: 'Asia/Tokyo' })).toBe('23:32');
  });
});

describe('the name of an exported file', () => {
  it('carries the local date and time, so that names sort by time', () => {
    expect(exportFileName(NOVEMBER, 'json', IN_LONDON)).toBe('practice-proctor-2026-11-23-1432.json');
    expect(exportFileName(NOVEMBER, 'html', { language: 'ar-EG', timeZone: 'Asia/Tokyo' })).toBe(
      'practice-proctor-2026-11-23-2332.html',
    );
  });

  it('writes midnight as 00, not as 24', () => {
    expect(exportFileName(MIDNIGHT, 'json', IN_LONDON)).toBe('practice-proctor-2027-01-01-0007.json');
  });
});
