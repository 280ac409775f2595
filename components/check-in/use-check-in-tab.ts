import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { parseChoice } from '../../lib/exams/parse-choice';
import { examChoices } from '../../lib/settings';
import { describeTab } from '../describe-tab';

export interface CheckInTab {
  readonly tabId: number;
  /** Of the exam's page, as far as the browser tells. */
  readonly title: string;
  /** What is practised on its site. */
  readonly choice: ExamChoice;
}

/** The exam's tab; `undefined` until it is known, `null` if there is none. */
export function useCheckInTab(): CheckInTab | null | undefined {
  const found = useSignal<CheckInTab | null | undefined>(undefined);
  useEffect(() => {
    void findTab().then((tab) => {
      found.value = tab;
    });
  }, []);
  return found.value;
}

async function findTab(): Promise<CheckInTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (!Number.isInteger(asked)) return null;
  const tab = await browser.tabs.get(asked).catch(() => undefined);
  if (!tab) return null;
  const described = describeTab(tab);
  if (described.kind === 'not-a-web-page') return null;
  if (described.kind === 'untold') return { tabId: described.tabId, title: 'your exam', choice: parseChoice(null) };
  const choices = await examChoices.getValue();
  return { tabId: described.tabId, title: described.title, choice: parseChoice(choices[described.origin]) };
}
