// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { SessionList } from '../../../components/report/SessionList';
import { db } from '../../../lib/db/db';
import { reportText } from '../../fixtures/reports/read-report';
import { useFreshDb } from '../db/fresh-db';
import { change, find, mount } from './mounted';

useFreshDb();

/** Lets go of files above the page, as a mouse does, once the page listens. */
async function drop(...files: readonly File[]): Promise<void> {
  await vi.waitFor(() => {
    const event = new Event('drop', { cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
}

const file = (text: string, name: string) => new File([text], name);
const status = (root: ParentNode) => root.querySelector('.import__results [role=status]')?.textContent;

const inList = (root: ParentNode) => root.querySelector('.import__list') ?? root;

describe('importing on the page of all sessions', () => {
  it('tells what became of each dropped file, and takes an import back', async () => {
    const root = await mount(<SessionList />);
    await drop(file(reportText(4), 'a.json'), file('<b>no</b>', 'b.json'));
    await vi.waitFor(() => expect(status(root)).toBe('1 imported, 1 not imported.'));
    expect(find(inList(root), 'a', 'Practice exam').getAttribute('href')).toBe(
      'report.html?session=0b9f6a52-6c5e-4b0e-9a55-000000000004',
    );
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/This is not an exported session.*b\.json/);
    await change(() => find(root, 'button', 'Undo').click());
    await vi.waitFor(() => expect(status(root)).toBe('1 not imported, 1 taken back.'));
    expect(await db.sessions.count()).toBe(0);
  });

  it('lists what came in once all is in', async () => {
    const root = await mount(<SessionList />);
    await drop(file(reportText(4), 'a.json'));
    await vi.waitFor(() => expect(root.querySelector('.sessions__facts')?.textContent).toContain('Imported'));
  });

  it('asks which one to keep if a session is here already', async () => {
    const root = await mount(<SessionList />);
    await drop(file(reportText(4), 'a.json'), file(reportText(4), 'again.json'));
    await vi.waitFor(() => expect(status(root)).toBe('1 imported, 1 already here.'));
    await change(() => find(root, 'button', 'Keep').click());
    await vi.waitFor(() => expect(root.textContent).toContain('Kept as it was: Practice exam'));
    expect(await db.sessions.count()).toBe(1);
  });

  it('asks once for many that are here already', async () => {
    const root = await mount(<SessionList />);
    const two = [reportText(4), reportText(4).replaceAll(/("id": "\w*)/g, '$1f')];
    await drop(...two.map((text, index) => file(text, `${index}.json`)));
    await vi.waitFor(() => expect(status(root)).toBe('2 imported.'));
    // Pictures do not come back whole from the stand-in for the database.
    await db.evidence.clear();
    await drop(...two.map((text, index) => file(text, `again-${index}.json`)));
    await vi.waitFor(() => expect(status(root)).toBe('2 already here.'));
    await change(() => find(root, 'button', 'Replace all 2').click());
    await vi.waitFor(() => expect(status(root)).toBe('2 imported.'));
    expect(root.textContent).toContain('Replaced: ');
    await change(() => find(root, 'button', 'Undo all 2').click());
    await vi.waitFor(() => expect(status(root)).toBe('2 taken back.'));
    expect(await db.sessions.count()).toBe(2);
  });

  it('shows a hostile title as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const root = await mount(<SessionList />);
    await drop(file(reportText(4).replace('"Practice exam"', JSON.stringify(title)), 'a.json'));
    await vi.waitFor(() => expect(root.querySelector('.import__list a')?.textContent).toContain(title));
    expect(root.querySelector('.import img')).toBeNull();
  });
});
