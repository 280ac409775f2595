import { browser } from 'wxt/browser';
import { listAppointments } from '../../lib/db/appointments';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { parseChoice } from '../../lib/exams/parse-choice';
import { mayRunIn } from '../../lib/platform/exam-tab';
import type { Appointment, PlannedSite } from '../../lib/schedule/appointment';
import { plannedExam } from '../../lib/session/planned-exam';
import { examChoices } from '../../lib/settings';
import { sitePattern } from '../../lib/sites/strict-sites';
import { describeTab, type ExamTab } from '../describe-tab';

export interface CheckInTab {
  readonly tabId: number;
  /** Of the exam's page, as far as the browser tells. */
  readonly title: string;
  /** Of the exam's page; `null` where the browser does not tell. */
  readonly origin: string | null;
  /** What is planned on its site for now, or else practised there. */
  readonly choice: ExamChoice;
  /** When the candidate came, epoch ms. */
  readonly openedAt: number;
  /** What the page was opened for, from a reminder or the plan. */
  readonly appointment: Appointment | null;
}

/** Where check-in stands before it has begun: what there is to check in for, or what is in the way. */
export type CheckInPlace =
  | { readonly kind: 'ready'; readonly tab: CheckInTab }
  /** There is no exam's tab, or it was closed. */
  | { readonly kind: 'no-tab'; readonly appointment: Appointment | null }
  /** The appointment was deleted. */
  | { readonly kind: 'removed' }
  /** The extension may not see the planned site. */
  | { readonly kind: 'no-access'; readonly tabId: number; readonly site: PlannedSite }
  /** The exam's tab shows something else, such as another site's page for signing in. */
  | { readonly kind: 'elsewhere'; readonly tabId: number; readonly site: PlannedSite };

export interface Asked {
  readonly tabId: number | null;
  readonly appointmentId: string | null;
}

/** `?tab=ID` names the exam's tab, `appointment=ID` what is planned. */
export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  const tabId = Number(asked.get('tab') ?? Number.NaN);
  return { tabId: Number.isInteger(tabId) ? tabId : null, appointmentId: asked.get('appointment') };
}

/** @returns `undefined` while the tab is still on its way to the exam */
export async function findPlace(asked: Asked, openedAt: number): Promise<CheckInPlace | undefined> {
  const appointment = await findAppointment(asked.appointmentId);
  const tab = asked.tabId === null ? undefined : await browser.tabs.get(asked.tabId).catch(() => undefined);
  if (tab === undefined) {
    return asked.appointmentId !== null && appointment === null ? { kind: 'removed' } : { kind: 'no-tab', appointment };
  }
  // A tab that has just been opened only knows where it is going to.
  const described = describeTab({ ...tab, url: tab.url || tab.pendingUrl });
  const site = appointment?.site ?? null;
  if (site !== null && asked.tabId !== null && !(await mayEnter(described))) {
    if (!(await isAllowed(site.origin))) return { kind: 'no-access', tabId: asked.tabId, site };
    return tab.status === 'loading' ? undefined : { kind: 'elsewhere', tabId: asked.tabId, site };
  }
  if (described.kind === 'not-a-web-page') return { kind: 'no-tab', appointment };
  return { kind: 'ready', tab: { ...(await examIn(described, appointment, openedAt)), openedAt, appointment } };
}

async function findAppointment(id: string | null): Promise<Appointment | null> {
  if (id === null) return null;
  return (await listAppointments()).find((one) => one.id === id) ?? null;
}

/** Seeing where a tab is does not mean that the exam can be followed there. */
async function mayEnter(described: ExamTab): Promise<boolean> {
  return described.kind === 'web' && ((await isAllowed(described.origin)) || (await mayRunIn(described.tabId)));
}

function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(origin)] });
}

type Known = Exclude<ExamTab, { readonly kind: 'not-a-web-page' }>;

async function examIn(
  described: Known,
  appointment: Appointment | null,
  openedAt: number,
): Promise<Omit<CheckInTab, 'openedAt' | 'appointment'>> {
  const { tabId } = described;
  if (described.kind === 'untold') {
    const { title = 'your exam', choice = parseChoice(null) } = appointment ?? {};
    return { tabId, title, origin: null, choice };
  }
  const { origin } = described;
  const [choices, planned] = await Promise.all([examChoices.getValue(), plannedExam(origin, {}, openedAt)]);
  const choice = appointment?.choice ?? planned?.choice ?? parseChoice(choices[origin]);
  return { tabId, title: appointment?.title ?? described.title, origin, choice };
}
