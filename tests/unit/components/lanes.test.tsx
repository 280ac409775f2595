// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { Lanes } from '../../../components/report/timeline/Lanes';
import { type TimelineView, useTimelineView } from '../../../components/report/timeline/use-timeline-view';
import { layOutTimeline } from '../../../lib/report/timeline';
import { violation } from '../db/fresh-db';
import { change, mount } from './mounted';

const VIOLATIONS = [
  violation('late', 's', { rule: 'no-face', startMs: 50_000, endMs: 52_000 }),
  violation('early', 's', { rule: 'talking', severity: 'warning', startMs: 1000, endMs: 3000 }),
  violation('middle', 's', { rule: 'no-face', startMs: 20_000, endMs: 25_000 }),
];

/** What a test looks at beside the page. */
const seen: { view?: TimelineView } = {};

function Shown({ chosen }: { readonly chosen: Signal<string | null> }) {
  const view = useTimelineView(60_000);
  seen.view = view;
  return <Lanes view={view} lanes={layOutTimeline(VIOLATIONS, 60_000).lanes} chosen={chosen} />;
}

async function shown() {
  const chosen = signal<string | null>(null);
  const root = await mount(<Shown chosen={chosen} />);
  return { root, chosen, view: seen.view };
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

  it('are brought into view when they get the focus', async () => {
    const { root, view } = await shown();
    await change(() => view?.show({ fromMs: 0, toMs: 10_000 }));
    root.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    expect(view?.window.value).toEqual({ fromMs: 0, toMs: 10_000 });
    await press('ArrowRight');
    expect(view?.window.value).toEqual({ fromMs: 15_000, toMs: 25_000 });
  });

  it('tell which one is pointed at, and which was chosen', async () => {
    const { root, chosen, view } = await shown();
    const bar = root.querySelector<HTMLElement>('[data-violation="middle"]');
    await change(() => bar?.focus());
    expect(view?.pointedId.value).toBe('middle');
    await change(() => bar?.click());
    expect(chosen.value).toBe('middle');
  });
});
