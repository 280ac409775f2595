// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { PaceCard } from '../../../components/report/PaceCard';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { questionPace } from '../../../lib/report/question-pace';
import { MINUTE_MS, moment, providerPlan } from '../report/sittings';
import { mount } from './mounted';

const LOG: readonly LogEntry[] = [1, 2].map((number) => ({
  type: 'question',
  number,
  total: 65,
  from: 'page',
  atMs: (number - 1) * MINUTE_MS,
}));

it('draws a bar for each question, and says the same in words', async () => {
  const pace = questionPace(LOG, [moment('a', 'talking', 5000, 15)], providerPlan(), 4 * MINUTE_MS);
  if (pace === null) throw new Error('There is no pace.');
  const root = await mount(<PaceCard pace={pace} />);
  const words = [...root.querySelectorAll('.pace .visually-hidden')].map((line) => line.textContent);
  expect(words).toEqual(['Question 1: 1 min, of which 15 s with something noticed', 'Question 2: 3 min']);
  expect(root.querySelector<HTMLElement>('.pace__bar')?.style.width).toBe('33.3%');
  expect(root.querySelector('dl')?.textContent).toContain('2 minthe exam gives 2 min');
  expect(root.querySelector('dl')?.textContent).toContain('15 swhile something was noticed, on 1 question');
  expect(root.querySelectorAll('.pace__long')).toHaveLength(1);
});
