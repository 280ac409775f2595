// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { Lanes } from '../../../components/report/timeline/Lanes';
import { layOutTimeline } from '../../../lib/report/timeline';
import { violation } from '../db/fresh-db';
import { change, mount } from './mounted';

const VIOLATIONS = [
  violation('late', 's', { rule: 'no-face', startMs: 50_000, endMs: 52_000 }),
  violation('early', 's', { rule: 'talking', severity: 'warning', startMs: 1000, endMs: 3000 }),
  violation('middle', 's', { rule: 'no-face', startMs: 20_000, endMs: 25_000 }),
];

async function shown() {
  const chosen = signal<string | null>(null);
  const pointedId = signal<string | null>(null);
  const { lanes } = layOutTimeline(VIOLATIONS, 60_000);
  const revealed: number[] = [];
  const root = await mount(
    <Lanes
      lanes={lanes}
      axisMs={60_000}
      chosen={chosen}
      pointedId={pointedId}
      onReveal={(atMs) => revealed.push(atMs)}
    />,
  );
  return { root, chosen, pointedId, revealed };
}

function press(key: string) {
  return change(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

describe('the bars', () => {
  it('say in words what they are', async () => {
    const { root } = await shown();
    const labels = [...root.querySelectorAll('button')].map((bar) => bar.getAttribute('aria-label'));
    expect(labels).toContain('0:01, Talking, 2 s, Warning');
    expect(labels).toContain('0:20, Left the frame, 5 s, Critical');
  });

  it('are one stop for the Tab key: the earliest one', async () => {
    const { root } = await shown();
    const stops = [...root.querySelectorAll<HTMLElement>('button[tabindex="0"]')];
    expect(stops.map((bar) => bar.dataset.violation)).toEqual(['early']);
  });

  it('are gone through with the arrow keys in the order of time, whatever lane they are in', async () => {
    const { root } = await shown();
    root.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home']) {
      await press(key);
      visited.push((document.activeElement as HTMLElement | null)?.dataset.violation);
    }
    expect(visited).toEqual(['middle', 'late', 'late', 'early']);
  });

  it('ask to be brought into view when they get the focus', async () => {
    const { root, revealed } = await shown();
    root.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    await press('ArrowRight');
    expect(revealed).toEqual([1000, 20_000]);
  });

  it('tell which one is pointed at, and which was chosen', async () => {
    const { root, chosen, pointedId } = await shown();
    const bar = root.querySelector<HTMLElement>('[data-violation="middle"]');
    await change(() => bar?.focus());
    expect(pointedId.value).toBe('middle');
    await change(() => bar?.click());
    expect(chosen.value).toBe('middle');
  });
});
