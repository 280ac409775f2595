import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../lib/report/calendar';
import { endingOf } from '../../../lib/report/ending';
import { ended, running, session } from '../db/fresh-db';

const READER: Reader = { language: 'en-GB', timeZone: 'UTC' };

describe('how a session ended', () => {
  it('names who or what ended it', () => {
    expect(endingOf(ended('s'), READER)).toEqual({ label: 'Finished', text: 'You ended the session.' });
    expect(endingOf(ended('s', { endReason: 'tab-closed' }), READER).label).toBe('Tab closed');
    expect(endingOf(running('s'), READER).label).toBe('Running');
    expect(endingOf(session('s'), READER).label).toBe('Starting');
  });

  it('speaks of drills as drills', () => {
    const drill = { drill: 'sit-still' } as const;
    expect(endingOf(ended('s', { ...drill, endReason: 'abandoned' }), READER).label).toBe('Stopped');
    expect(endingOf(ended('s', { ...drill, endReason: 'time-up' }), READER).text).toBe('The drill’s time was up.');
  });

  it('says of an interrupted one until when it was monitored', () => {
    const lost = ended('s', { state: 'interrupted', endReason: 'lost', endedAt: Date.UTC(2026, 0, 5, 14, 32) });
    expect(endingOf(lost, READER).text).toContain('monitored until 14:32');
  });

  it('says of a failed one what had failed', () => {
    const failed = session('s', { state: 'ended', endReason: 'failed', failure: 'no-camera' });
    expect(endingOf(failed, READER)).toEqual({ label: 'Not begun', text: 'No camera was found.' });
  });
});
