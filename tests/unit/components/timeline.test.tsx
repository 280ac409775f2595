// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { TimelineCard } from '../../../components/report/timeline/TimelineCard';
import type { ViolationRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { setUpRules } from '../../../lib/rules/index';
import { ended, evidence, STARTED_AT, sample, violation } from '../db/fresh-db';
import { change, find, mount } from './mounted';

const LENGTH_MS = 3_600_000;
const SESSION = ended('s', { endedAt: STARTED_AT + LENGTH_MS, rules: setUpRules() });
const SAMPLES = Array.from({ length: LENGTH_MS / 1000 }, (_, second) => sample('s', second * 1000));
const LATE = violation('late', 's', { rule: 'talking', severity: 'warning', startMs: 3_000_000, endMs: 3_004_000 });
const EARLY = violation('early', 's', { startMs: 60_000, endMs: 70_000 });
/** CSS pixels; nothing is laid out in tests. */
const WIDTH = 1000;

async function shown({
  violations = [EARLY, LATE],
  log = [] as readonly LogEntry[],
  samples = SAMPLES,
  running = false,
  durationMs = LENGTH_MS,
} = {}) {
  const root = await mount(card({ violations, log, samples, running, durationMs }));
  const plot = root.querySelector<HTMLElement>('.timeline__plot');
  if (plot) plot.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, 300);
  return root;
}

function card(props: {
  readonly violations: readonly ViolationRow[];
  readonly log: readonly LogEntry[];
  readonly samples: typeof SAMPLES;
  readonly running: boolean;
  readonly durationMs: number;
}) {
  return (
    <TimelineCard
      session={SESSION}
      evidence={[evidence('e', 's', 62_000)]}
      chosen={signal<string | null>(null)}
      {...props}
    />
  );
}

const inView = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;
const scrubber = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type="range"]');
const readout = (root: HTMLElement) => root.querySelector('.timeline__readout')?.textContent;

async function press(target: Element | null | undefined, ...keys: readonly string[]) {
  for (const key of keys) {
    await change(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  }
}

/** What a mouse or a finger does at a place in the plot, `0`–`1`. */
function point(root: HTMLElement, type: string, ratio: number, init: PointerEventInit = {}) {
  const event = new PointerEvent(type, {
    clientX: ratio * WIDTH,
    bubbles: true,
    pointerType: 'mouse',
    pointerId: 1,
    ...init,
  });
  return change(() => root.querySelector('.timeline')?.dispatchEvent(event));
}

describe('the keyboard', () => {
  it('zooms in, moves on and shows the whole session again', async () => {
    const root = await shown();
    expect(inView(root)).toBe('The whole session');
    await press(scrubber(root), '+', '+');
    expect(inView(root)).toBe('22:30 to 37:30');
    await press(scrubber(root), 'End');
    expect(inView(root)).toBe('45:00 to 1:00:00');
    await press(scrubber(root), '0');
    expect(inView(root)).toBe('The whole session');
  });

  it('goes through time, and says what there is', async () => {
    const root = await shown();
    await press(scrubber(root), 'ArrowRight');
    expect(scrubber(root)?.getAttribute('aria-valuetext')).toBe(
      '1:00, 1 face, head straight, not tilted, no speech, sound −50 dB, noticed: Left the frame',
    );
    expect(readout(root)).toContain('1:00 – Left the frame, 10 s');
  });

  it('zooms from a bar, too, and leaves the browser’s own zoom alone', async () => {
    const root = await shown();
    const bar = root.querySelector('[data-violation="early"]');
    await press(bar, '+');
    expect(inView(root)).toBe('15:00 to 45:00');
    await change(() => bar?.dispatchEvent(new KeyboardEvent('keydown', { key: '0', ctrlKey: true, bubbles: true })));
    expect(inView(root)).toBe('15:00 to 45:00');
  });

  it('brings a bar into view that it goes to', async () => {
    const root = await shown();
    await press(scrubber(root), '+', '+');
    const early = root.querySelector<HTMLElement>('[data-violation="early"]');
    await change(() => early?.focus());
    expect(inView(root)).toBe('0:00 to 15:00');
    await press(early, 'ArrowRight');
    expect((document.activeElement as HTMLElement | null)?.dataset.violation).toBe('late');
    expect(inView(root)).toBe('42:30 to 57:30');
  });
});

describe('the buttons', () => {
  it('do the same, and stay where they are when there is nothing left to do', async () => {
    const root = await shown();
    const button = (name: string) => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    expect(button('Zoom out')?.getAttribute('aria-disabled')).toBe('true');
    await change(() => button('Zoom in')?.click());
    await change(() => button('Later')?.click());
    expect(inView(root)).toBe('22:30 to 52:30');
    await change(() => button('Whole session')?.click());
    await change(() => button('Zoom out')?.click());
    expect(inView(root)).toBe('The whole session');
  });
});

describe('the mouse', () => {
  it('shows what was measured where it is, with the nearest picture, until it is gone', async () => {
    const root = await shown();
    await point(root, 'pointermove', 62 / 3600);
    expect(readout(root)).toContain('sound −50 dB');
    expect(root.querySelector('.timeline__picture')?.textContent).toBe('1:02');
    await point(root, 'pointermove', 0.5);
    expect(root.querySelector('.timeline__picture')).toBeNull();
    await change(() => root.querySelector('.timeline')?.dispatchEvent(new PointerEvent('pointerleave')));
    expect(readout(root)).toContain('Point to see');
  });

  it('zooms in on what it is dragged over', async () => {
    const root = await shown();
    await point(root, 'pointerdown', 0.5);
    await point(root, 'pointermove', 0.25);
    expect(root.querySelector('.timeline__selection')).not.toBeNull();
    await point(root, 'pointerup', 0.25);
    expect(inView(root)).toBe('15:00 to 30:00');
    expect(root.querySelector('.timeline__selection')).toBeNull();
  });

  it('goes to where it clicks, and the keys go on from there', async () => {
    const root = await shown();
    await point(root, 'pointerdown', 0.5);
    await point(root, 'pointerup', 0.502);
    expect(inView(root)).toBe('The whole session');
    expect(document.activeElement).toBe(scrubber(root));
    expect(scrubber(root)?.getAttribute('aria-valuetext')).toMatch(/^30:07, /);
  });

  it('zooms with wheel and Ctrl, and leaves the page its scrolling', async () => {
    const root = await shown();
    // The tests' own wheel events know no modifier keys.
    const turn = async ({ deltaY = -1000, ...keys }: WheelEventInit) => {
      const mouse = new MouseEvent('wheel', { clientX: 0, bubbles: true, cancelable: true, ...keys });
      const event = Object.assign(mouse, { deltaX: 0, deltaY, deltaMode: 0 });
      await change(() => root.querySelector('.timeline')?.dispatchEvent(event));
      return event.defaultPrevented;
    };
    expect(await turn({})).toBe(false);
    expect(inView(root)).toBe('The whole session');
    expect(await turn({ ctrlKey: true })).toBe(true);
    expect(inView(root)).toBe('0:00 to 45:28');
    expect(await turn({ shiftKey: true, deltaY: 100 })).toBe(true);
    expect(inView(root)).toBe('4:32 to 50:01');
  });
});

describe('fingers', () => {
  const touch = { pointerType: 'touch' };

  it('one goes through time', async () => {
    const root = await shown();
    await point(root, 'pointerdown', 0.1, touch);
    await point(root, 'pointermove', 0.5, touch);
    await point(root, 'pointerup', 0.5, touch);
    expect(scrubber(root)?.getAttribute('aria-valuetext')).toMatch(/^30:00, /);
    expect(inView(root)).toBe('The whole session');
  });

  it('two zoom in on what is between them', async () => {
    const root = await shown();
    await point(root, 'pointerdown', 0.45, { ...touch, pointerId: 1 });
    await point(root, 'pointerdown', 0.55, { ...touch, pointerId: 2 });
    await point(root, 'pointermove', 0.25, { ...touch, pointerId: 1 });
    await point(root, 'pointermove', 0.75, { ...touch, pointerId: 2 });
    expect(inView(root)).toBe('24:00 to 36:00');
  });
});

describe('the rows', () => {
  it('have questions and what the proctor said', async () => {
    const root = await shown({
      log: [
        { type: 'question', number: 1, total: 65, from: 'page', atMs: 1000 },
        { type: 'warned', rule: 'no-face', number: 1, of: 3, atMs: 61_000 },
      ],
    });
    expect(root.querySelector('[aria-label="Questions: 1 question on screen"]')).not.toBeNull();
    expect(root.querySelector('[aria-label="Proctor: 1 warning"]')).not.toBeNull();
  });

  it('say so where there is nothing to draw', async () => {
    expect((await shown({ violations: [], samples: [] })).textContent).toBe(
      'TimelineNothing was measured in this session.',
    );
    expect((await shown({ samples: [] })).textContent).toContain('Nothing was measured.');
  });
});

describe('the table', () => {
  it('has what is in view, once it is asked for', async () => {
    const root = await shown();
    expect(root.querySelector('table')).toBeNull();
    const details = root.querySelector('details');
    await change(() => {
      details?.setAttribute('open', '');
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(root.querySelector('caption')?.textContent).toContain('0:00 to 1:00:00, in steps of 5 min');
    expect(find(root, 'td', 'Talking').textContent).toBe('Talking, 4 s (Warning)');
    await press(scrubber(root), '+', '+');
    expect(root.querySelector('caption')?.textContent).toContain('22:30 to 37:30, in steps of 1 min');
  });
});

it('keeps what is in view while a running session gets longer', async () => {
  const props = { violations: [EARLY], log: [], samples: SAMPLES.slice(0, 600), running: true };
  const root = await shown({ ...props, durationMs: 600_000 });
  expect(root.textContent).toContain('The whole session · 10:00 in all');
  await change(() => render(card({ ...props, durationMs: 620_000 }), root));
  expect(root.textContent).toContain('The whole session · 10:30 in all');
  await press(scrubber(root), '+');
  expect(inView(root)).toBe('2:37 to 7:52');
  await change(() => render(card({ ...props, durationMs: 700_000 }), root));
  expect(inView(root)).toBe('2:37 to 7:52');
  expect(root.textContent).toContain('11:45 in all');
});
