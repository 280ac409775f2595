// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionReport } from '../../../components/report/SessionReport';
import { ViolationTable } from '../../../components/report/ViolationTable';
import { db } from '../../../lib/db/db';
import type { ViolationRow } from '../../../lib/db/schema';
import { verdictOf } from '../../../lib/report/verdict';
import { ended, HEALTH, STARTED_AT, trace, useFreshDb, violation } from '../db/fresh-db';
import { change, find, mount } from './mounted';

useFreshDb();
beforeEach(() => history.replaceState(null, '', '/'));

const WATCHED = { health: { ...HEALTH, framesAnalysed: 300 } };

const verdict = (violations: readonly ViolationRow[]) =>
  verdictOf({ session: ended('s', WATCHED), violations, log: [] }, STARTED_AT);

/** A session with one violation that is over; with its trace, unless told otherwise. */
async function store(sessionId: string, falseAlarmAt: number | null = null, withTrace = true) {
  await db.sessions.add(ended(sessionId, WATCHED));
  await db.violations.add(violation(`v-${sessionId}`, sessionId, { startMs: 62_000, endMs: 66_000, falseAlarmAt }));
  if (withTrace) await db.traces.add(trace(`v-${sessionId}`, sessionId));
}

async function report(sessionId: string) {
  const root = await mount(<SessionReport sessionId={sessionId} />);
  await vi.waitFor(() => find(root, 'button', 'That was'));
  return root;
}

const mark = (root: HTMLElement) => change(() => find(root, 'button', 'That was a false alarm').click());
const headline = (root: HTMLElement) => root.querySelector('#verdict')?.textContent;

describe('marking a violation as a false alarm', () => {
  it('takes it out of the verdict, which says so', async () => {
    await store('s');
    const root = await report('s');
    expect(headline(root)).toBe('By your own rules you would have been warned once');
    await mark(root);
    await vi.waitFor(() => expect(headline(root)).toBe('Clean: 1 minute, 0 violations, going by your marks'));
    expect(root.textContent).toContain('1 moment that you marked as a false alarm is not counted.');
    expect(root.querySelector('.violations__severity')?.textContent).toBe('False alarm');
    expect((await db.violations.get('v-s'))?.falseAlarmAt).toBeGreaterThan(STARTED_AT - 1e12);
  });

  it('is announced, and names the violation for those who only hear the button', async () => {
    await store('s');
    const root = await report('s');
    expect(find(root, 'button', 'That was a false alarm').textContent).toBe(
      'That was a false alarm: Left the frame at 1:02',
    );
    await mark(root);
    const status = () => root.querySelector('.false-alarm [role="status"]')?.textContent;
    await vi.waitFor(() => expect(status()).toMatch(/^Marked as a false alarm, and no longer counted\./));
  });

  it('can be taken back with the same button, which keeps the focus', async () => {
    await store('s');
    const root = await report('s');
    const button = find(root, 'button', 'That was');
    button.focus();
    await change(() => button.click());
    await vi.waitFor(() => expect(button.textContent).toContain('It was no false alarm'));
    expect(document.activeElement).toBe(button);
    await change(() => button.click());
    await vi.waitFor(() => expect(headline(root)).toBe('By your own rules you would have been warned once'));
    expect((await db.violations.get('v-s'))?.falseAlarmAt).toBeNull();
  });

  it('leads to the settings with the third one of its kind, and counts up to it before', async () => {
    await store('a', 1000);
    await store('b');
    await store('c');
    const second = await report('b');
    await mark(second);
    await vi.waitFor(() => expect(second.textContent).toContain('2 of 3: after the third'));
    const third = await report('c');
    await mark(third);
    await vi.waitFor(() =>
      expect(find(third, 'a', 'See which number').getAttribute('href')).toBe('options.html#false-alarms'),
    );
  });

  it('says of one without a trace that it does not help to find a better number', async () => {
    await store('s', null, false);
    const root = await report('s');
    await mark(root);
    await vi.waitFor(() => expect(root.textContent).toContain('was not kept'));
  });

  it('is not offered while the violation lasts', async () => {
    const root = await mount(
      <ViolationTable
        verdict={verdict([violation('v', 's')])}
        pictures={new Map()}
        nowMs={5000}
        chosen={signal(null)}
      />,
    );
    expect(root.querySelector('.false-alarm')).toBeNull();
  });
});

describe('a link to one violation', () => {
  it('leads to its row', async () => {
    history.replaceState(null, '', '/report.html#violation-b');
    const chosen = signal<string | null>(null);
    const rows = [violation('a', 's', { endMs: 1000 }), violation('b', 's', { startMs: 5000, endMs: 9000 })];
    await mount(<ViolationTable verdict={verdict(rows)} pictures={new Map()} nowMs={9000} chosen={chosen} />);
    expect(chosen.value).toBe('b');
    expect(document.activeElement?.id).toBe('violation-b');
  });
});
