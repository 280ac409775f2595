import { describe, expect, it } from 'vitest';
import { verdictOf, verdictText } from '../../../lib/report/verdict';
import { ended, HEALTH, running, session } from '../db/fresh-db';

const WATCHED = { health: { ...HEALTH, framesAnalysed: 300 } };
const interrupted = ended('s', { ...WATCHED, state: 'interrupted', endReason: 'lost' });

describe('a verdict', () => {
  it('calls a session clean that was watched to its end without a violation', () => {
    expect(verdictOf(ended('s', WATCHED), { violationCount: 0 })).toBe('clean');
  });

  it('never calls an interrupted session clean', () => {
    expect(verdictOf(interrupted, { violationCount: 0 })).toBe('cut-short');
    expect(verdictOf(interrupted, { violationCount: 1 })).toBe('noticed');
  });

  it('never calls a session clean in which no picture was analysed', () => {
    expect(verdictOf(ended('s'), { violationCount: 0 })).toBe('not-watched');
  });

  it('waits for the end', () => {
    expect(verdictOf(running('s', WATCHED), { violationCount: 3 })).toBe('in-progress');
    expect(verdictOf(session('s'), { violationCount: 0 })).toBe('in-progress');
  });

  it('says of a session that failed to start that it did not begin', () => {
    const failed = session('s', { state: 'ended', endReason: 'failed', failure: 'no-camera' });
    expect(verdictOf(failed, { violationCount: 0 })).toBe('not-begun');
  });
});

describe('its words', () => {
  const summary = (critical: number, warning: number, notice: number) => ({
    violationCount: critical + warning + notice,
    falseAlarmCount: 0,
    bySeverity: { critical, warning, notice },
  });

  it('count one moment and several', () => {
    expect(verdictText('noticed', summary(0, 1, 0)).headline).toBe('1 moment a proctor would have noticed');
    expect(verdictText('noticed', summary(0, 1, 1)).headline).toBe('2 moments a proctor would have noticed');
    expect(verdictText('in-progress', summary(0, 0, 0)).headline).toBe('Running, nothing noticed so far');
  });

  it('tell how grave the gravest was', () => {
    expect(verdictText('noticed', summary(1, 5, 0)).text).toMatch(/ended a real exam/);
    expect(verdictText('noticed', summary(0, 5, 2)).text).toMatch(/spoken to you/);
    expect(verdictText('noticed', summary(0, 0, 2)).text).toMatch(/Small things/);
  });

  it('say how many moments are left out as false alarms', () => {
    const { headline, text } = verdictText('noticed', { ...summary(0, 1, 0), falseAlarmCount: 2 });
    expect(headline).toBe('1 moment a proctor would have noticed');
    expect(text).toMatch(/spoken to you.* 2 moments that you marked as false alarms are not counted\.$/);
    expect(verdictText('noticed', { ...summary(0, 1, 0), falseAlarmCount: 1 }).text).toMatch(/1 moment .* is not/);
  });

  it.each(['clean', 'cut-short'] as const)('say of a %s session that it is so only by the marks', (verdict) => {
    expect(verdictText(verdict, { ...summary(0, 0, 0), falseAlarmCount: 1 }).headline).toMatch(
      /, going by your marks$/,
    );
    expect(verdictText(verdict, summary(0, 0, 0)).headline).not.toMatch(/marks/);
  });
});
