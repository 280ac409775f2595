import { describe, expect, it } from 'vitest';
import { beginCheckIn, currentStep, maySkip, nextStep, skipStep, stepBack } from '../../../lib/check-in/check-in';

describe('check-in', () => {
  it('goes step by step, and ends with the wait', () => {
    const checkIn = beginCheckIn(['selfie', 'wait', 'desk'], false);
    expect(checkIn.steps).toEqual(['selfie', 'desk', 'wait']);
    expect(currentStep(nextStep(checkIn))).toBe('desk');
    expect(currentStep(nextStep(nextStep(nextStep(checkIn))))).toBe('wait');
  });

  it('lets one go back, but not out of the wait', () => {
    const checkIn = nextStep(beginCheckIn(['selfie', 'desk'], false));
    expect(currentStep(stepBack(checkIn))).toBe('selfie');
    expect(currentStep(stepBack(stepBack(checkIn)))).toBe('selfie');
    expect(currentStep(stepBack(nextStep(checkIn)))).toBe('wait');
  });

  it('lets no step be skipped, but in a quick one any except the wait', () => {
    const full = beginCheckIn(['selfie', 'desk'], false);
    expect(skipStep(full)).toBe(full);
    const skipped = skipStep(skipStep(beginCheckIn(['selfie', 'desk'], true)));
    expect(skipped).toMatchObject({ skipped: ['selfie', 'desk'] });
    expect(currentStep(skipped)).toBe('wait');
    expect(maySkip(skipped)).toBe(false);
    expect(skipStep(skipped)).toBe(skipped);
  });

  it('has a wait even where the rules name no step at all', () => {
    expect(currentStep(beginCheckIn([], true))).toBe('wait');
  });
});
