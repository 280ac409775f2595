import { describe, expect, it } from 'vitest';
import { poseAt } from '../../../scripts/actor/pose-at.js';
import { calmTimeline, DEMO_TIMELINE } from '../../../scripts/actor/timeline.js';

const { events, durationMs, people, sounds } = DEMO_TIMELINE;
const byStart = [...events].sort((a, b) => a.startMs - b.startMs);
/** Shortest calm after which no rule still holds on to the event before. */
const CALM_MS = 4000;
/** Milliseconds looked at one by one: as often as a camera is analysed. */
const STEP_MS = 200;

const times = (startMs: number, endMs: number) =>
  Array.from({ length: Math.floor((endMs - startMs) / STEP_MS) + 1 }, (_, step) => startMs + step * STEP_MS);
const posesAt = (atMs: number) => people.map((person) => poseAt(person, atMs, 0));
const facesAt = (atMs: number) => posesAt(atMs).filter(({ x }) => x > 0.1 && x < 0.9).length;
const isTurnedAway = (atMs: number) =>
  posesAt(atMs).some(({ x, yawDeg }) => Math.abs(x - 0.5) < 0.1 && Math.abs(yawDeg) > 30);
const during = (kind: string) =>
  events.filter((event) => event.kind === kind).flatMap(({ startMs, endMs }) => times(startMs, endMs));
const calm = times(0, durationMs).filter((atMs) =>
  events.every(({ startMs, endMs }) => atMs < startMs - 1000 || atMs > endMs + 1000),
);

describe('the demo', () => {
  it('lets each of the five things happen once, in order, within its time', () => {
    expect(events.map(({ kind }) => kind)).toEqual([
      'looking-away',
      'talking',
      'no-face',
      'multiple-faces',
      'tab-switch',
    ]);
    expect(events).toEqual(byStart);
    for (const { startMs, endMs } of events) {
      expect(endMs - startMs).toBeGreaterThanOrEqual(CALM_MS);
      expect(endMs).toBeLessThan(durationMs - CALM_MS);
    }
  });

  it('is calm for at least four seconds between two events', () => {
    byStart.slice(1).forEach((event, index) => {
      expect(event.startMs - (byStart[index]?.endMs ?? 0)).toBeGreaterThanOrEqual(CALM_MS);
    });
  });

  it('begins with twelve calm seconds and one glance of under a second', () => {
    const glance = times(0, 12_000).filter(isTurnedAway);
    expect(glance.length).toBeGreaterThan(0);
    expect((glance.at(-1) ?? 0) - (glance[0] ?? 0)).toBeLessThan(1000);
  });

  it('leaves only the tab switch to the driver', () => {
    expect(events.filter(({ driver }) => driver !== undefined).map(({ kind }) => kind)).toEqual(['tab-switch']);
  });

  it('speaks exactly while it says so', () => {
    const spoken = sounds.filter(({ clip }) => clip === 'speech').map(({ atMs }) => atMs);
    expect(spoken).toEqual(events.filter(({ kind }) => kind === 'talking').map(({ startMs }) => startMs));
  });
});

describe('the people of the demo', () => {
  it('show one face to the camera while nothing happens', () => {
    expect(calm.filter((atMs) => facesAt(atMs) !== 1)).toEqual([]);
  });

  it('turn far away during "looking-away"', () => {
    const turned = during('looking-away').filter((atMs) => !isTurnedAway(atMs));
    expect(turned.length * STEP_MS).toBeLessThanOrEqual(800);
  });

  it('are gone during "no-face"', () => {
    const seen = during('no-face').filter((atMs) => facesAt(atMs) > 0);
    expect(seen.length * STEP_MS).toBeLessThanOrEqual(400);
  });

  it('are two during "multiple-faces"', () => {
    const alone = during('multiple-faces').filter((atMs) => facesAt(atMs) !== 2);
    expect(alone.length * STEP_MS).toBeLessThanOrEqual(400);
  });

  it('breathe, sway and blink, and never hold quite still', () => {
    const poses = times(0, 8000).map((atMs) => JSON.stringify(posesAt(atMs)[1]));
    expect(new Set(poses).size).toBe(poses.length);
    const blinks = Array.from({ length: 400 }, (_, step) => posesAt(step * 25)[1]?.blinkRatio ?? 0);
    expect(Math.max(...blinks)).toBeGreaterThan(0.8);
    expect(blinks.filter((ratio) => ratio > 0).length / blinks.length).toBeLessThan(0.1);
  });
});

describe('a calm timeline', () => {
  it('has one person in the middle who looks at the screen', () => {
    const { people: alone, events: none } = calmTimeline(20_000);
    expect(none).toEqual([]);
    for (const atMs of times(0, 20_000)) {
      const [pose] = alone.map((person) => poseAt(person, atMs, 0));
      expect(pose?.x).toBeCloseTo(0.5, 1);
      expect(Math.abs(pose?.yawDeg ?? 90)).toBeLessThan(3);
    }
  });
});
