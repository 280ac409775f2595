import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unlessAborted, wait } from '../../../lib/monitor/wait';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const neverAnswers = () => new Promise<never>(() => undefined);

describe('waiting', () => {
  it('takes its time', async () => {
    const over = vi.fn();
    void wait(1000, new AbortController().signal).then(over);
    await vi.advanceTimersByTimeAsync(999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalled();
  });

  it('is cut short, and leaves no timer', async () => {
    const stop = new AbortController();
    const waited = wait(1000, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waited).rejects.toThrow('stopped');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not begin when it is over already', async () => {
    await expect(wait(1000, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('work that may never be done', () => {
  it('is given up when the time is up', async () => {
    const timeUp = new AbortController();
    const given = unlessAborted(neverAnswers(), timeUp.signal);
    timeUp.abort(new Error('time is up'));
    await expect(given).rejects.toThrow('time is up');
    await expect(unlessAborted(neverAnswers(), timeUp.signal)).rejects.toThrow('time is up');
  });

  it('in time gives what it gives', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve(3), signal)).resolves.toBe(3);
    await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  });
});
