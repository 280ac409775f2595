import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { parseChoice } from '../../lib/exams/parse-choice';
import { plannedExam } from '../../lib/session/planned-exam';
import { examChoices } from '../../lib/settings';
import { describeTab } from '../describe-tab';

export interface CheckInTab {
  readonly tabId: number;
  /** Of the exam's page, as far as the browser tells. */
  readonly title: string;
  /** What is planned on its site for now, or else practised there. */
  readonly choice: ExamChoice;
  /** When the candidate came, epoch ms. */
  readonly openedAt: number;
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
  const openedAt = Date.now();
  const { tabId } = described;
  if (described.kind === 'untold') return { tabId, title: 'your exam', choice: parseChoice(null), openedAt };
  const { origin, title } = described;
  const [choices, planned] = await Promise.all([examChoices.getValue(), plannedExam(origin, {}, openedAt)]);
  return { tabId, title, choice: planned?.choice ?? parseChoice(choices[origin]), openedAt };
}
