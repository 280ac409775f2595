import { describe, expect, it } from 'vitest';
import { CHIME, isChimedFor } from '../../../lib/sounds/chime';

describe('the chime', () => {
  it('is short and soft: it calls nobody away from a question', () => {
    expect(CHIME.lengthMs).toBeLessThan(1000);
    expect(Math.max(...CHIME.tones.map(({ gainRatio }) => gainRatio))).toBeLessThan(0.3);
  });

  it('goes with what the proctor and the clock say during the exam', () => {
    expect(isChimedFor({ type: 'warned', rule: 'talking', number: 1, of: 3, atMs: 0 })).toBe(true);
    expect(isChimedFor({ type: 'greeted', atMs: 0 })).toBe(true);
    expect(isChimedFor({ type: 'time-alert', minutesLeft: 5, atMs: 0 })).toBe(true);
  });

  it('does not go with what is only noted, nor with a staged interruption', () => {
    expect(isChimedFor({ type: 'question', number: 1, total: 3, from: 'page', atMs: 0 })).toBe(false);
    expect(isChimedFor({ type: 'drill-began', kind: 'phone', lengthMs: 1, atMs: 0 })).toBe(false);
  });
});
