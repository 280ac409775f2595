// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { VerdictBanner } from '../../../components/report/VerdictBanner';
import { summarize } from '../../../lib/report/session-summary';
import { verdictOf } from '../../../lib/report/verdict';
import { STARTED_AT, session } from '../db/fresh-db';
import { MINUTE_MS, moment, sitting } from '../report/sittings';
import { change, find, mount } from './mounted';

async function banner(parts: Parameters<typeof sitting>[0]) {
  const made = sitting(parts);
  const now = STARTED_AT + 200 * MINUTE_MS;
  const chosen = signal<string | null>(null);
  const summary = summarize(made.session, made.violations, now);
  const root = await mount(<VerdictBanner verdict={verdictOf(made, now)} summary={summary} chosen={chosen} />);
  return { root, chosen };
}

const talks = (count: number) => Array.from({ length: count }, (_, at) => moment(`${at}`, 'talking', at * MINUTE_MS));

it('leads from each reason to its violation', async () => {
  const { root, chosen } = await banner({ violations: talks(2) });
  const link = find(root, 'a', 'Warning 2 of 2: Talking');
  expect(link.getAttribute('href')).toBe('#violation-1');
  await change(() => link.click());
  expect(chosen.value).toBe('1');
});

it('names the rules that it goes by, and where they are', async () => {
  const { root } = await banner({ violations: talks(1) });
  expect(find(root, 'a', 'OnVUE · AWS').getAttribute('href')).toBe('exams.html?pack=onvue%2Faws');
});

it('tells the first of many reasons, and the last', async () => {
  const { root } = await banner({ violations: talks(9), session: { plan: session('s').plan } });
  const lines = [...root.querySelectorAll('.verdict__reasons li')].map((line) => line.textContent);
  expect(lines).toEqual([
    '0:00 Warning 1: Talking',
    '1:00 Warning 2: Talking',
    '2:00 Warning 3: Talking',
    '3:00 Warning 4: Talking',
    'and 4 more, then',
    '8:00 Warning 9: Talking',
  ]);
});

it('has no reasons to give for a clean one', async () => {
  const { root } = await banner({});
  expect(root.querySelector('ol')).toBeNull();
  expect(root.querySelector('.verdict--clean')).not.toBeNull();
});
