// @vitest-environment happy-dom
import { useSignal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/ui/Card';
import { Contents } from '../../../components/ui/Contents';
import { change, find, mount } from './mounted';

function LongPage() {
  const isMore = useSignal(false);
  return (
    <main>
      <h1>Settings</h1>
      <Contents />
      <Card title="The exam’s page">
        <h3 id="sound">Sound</h3>
        <h3>Not a place of its own</h3>
      </Card>
      {isMore.value ? <Card title="Your data">…</Card> : null}
      <button type="button" onClick={() => (isMore.value = true)}>
        More
      </button>
    </main>
  );
}

const links = (root: HTMLElement) =>
  [...root.querySelectorAll('nav a')].map((link) => `${link.getAttribute('href')} ${link.textContent}`);

describe('the contents of a long page', () => {
  it('are its headings that have a place in the address', async () => {
    const root = await mount(<LongPage />);
    expect(root.querySelector('nav')?.getAttribute('aria-label')).toBe('On this page');
    expect(links(root)).toEqual(['#the-exam-s-page The exam’s page', '#sound Sound']);
    for (const link of root.querySelectorAll('nav a')) {
      expect(root.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('grow with the page', async () => {
    const root = await mount(<LongPage />);
    await change(() => find(root, 'button', 'More').click());
    await expect.poll(() => links(root)).toContain('#your-data Your data');
  });
});
