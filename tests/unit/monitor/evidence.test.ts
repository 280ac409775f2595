import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeEvidence } from '../../../lib/monitor/evidence';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const picture = new Blob(['jpeg']);
const senses = {
  snapshot: async () => picture,
  recentPictures: async (now: number) => [2800, 1800, 800].map((ago) => ({ at: now - ago, picture })),
};

describe('evidence of a moment', () => {
  it('shows the seconds before it, the moment, and how it went on', async () => {
    const { now, later } = takeEvidence(senses, Date.now, new AbortController().signal);
    expect((await now).map(({ offsetMs }) => offsetMs)).toEqual([-2800, -1800, -800, 0]);
    await vi.advanceTimersByTimeAsync(1500);
    expect((await later).map(({ offsetMs }) => offsetMs)).toEqual([1500]);
  });

  it('has no later picture when the session is over by then', async () => {
    const over = new AbortController();
    const { later } = takeEvidence(senses, Date.now, over.signal);
    over.abort();
    expect(await later).toEqual([]);
  });

  it('is without a picture that could not be taken', async () => {
    const blind = { snapshot: async () => null, recentPictures: async () => [] };
    const { now } = takeEvidence(blind, Date.now, new AbortController().signal);
    expect(await now).toEqual([]);
  });
});
