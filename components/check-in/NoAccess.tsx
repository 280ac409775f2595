import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { showTab } from '../../lib/platform/exam-tab';
import { siteName } from '../../lib/report/session-name';
import type { PlannedSite } from '../../lib/schedule/appointment';
import { sitePattern } from '../../lib/sites/strict-sites';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface ExamTabProps {
  readonly tabId: number;
  readonly site: PlannedSite;
}

/** The planned site is open, and may not be looked at. Check-in goes on by itself once it may. */
export function NoAccess({ tabId, site }: ExamTabProps) {
  const refused = useSignal(false);
  const name = siteName(site.origin);

  async function ask() {
    try {
      refused.value = !(await browser.permissions.request({ origins: [sitePattern(site.origin)] }));
    } catch (error) {
      console.error('Access to the site could not be asked for', error);
      refused.value = true;
    }
  }

  return (
    <EmptyState title={`Allow access to ${name}`}>
      <p>
        Your exam is open in another tab. Practice Proctor needs access to its site to stay with you from question to
        question; nothing leaves this computer.
      </p>
      <Button kind="primary" onClick={ask}>
        Allow access
      </Button>
      {refused.value ? (
        <p role="alert">
          It was not allowed. You can also check in for this one time: go to the exam, click the Practice Proctor button
          there, and choose “Check in”.
        </p>
      ) : null}
      <GoToExam tabId={tabId} />
    </EmptyState>
  );
}

/** The tab shows something else than a page that may be looked at. Check-in goes on by itself once it does. */
export function ExamElsewhere({ tabId, site }: ExamTabProps) {
  const name = siteName(site.origin);
  return (
    <EmptyState title="The exam’s tab shows another page">
      <p>
        If {name} wants you to sign in first, do that there. When the tab is at {name}, check-in goes on here.
      </p>
      <p>If the exam is at that other page, click the Practice Proctor button there and choose “Rehearse check-in”.</p>
      <GoToExam tabId={tabId} />
    </EmptyState>
  );
}

function GoToExam({ tabId }: { readonly tabId: number }) {
  return <Button onClick={() => void showTab(tabId)}>Go to the exam’s tab</Button>;
}
