import { parseExams } from '../../lib/exams/parse-exam';
import { ownExams, packEdits } from '../../lib/settings';
import { EmptyState } from '../ui/EmptyState';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { useSetting } from '../use-setting';
import { CheckInSteps } from './CheckInSteps';
import { useCheckInTab } from './use-check-in-tab';

/** The check-in page: what comes before an exam, as the provider does it. `?tab=ID` names the exam's tab. */
export function CheckIn() {
  const tab = useCheckInTab();
  const exams = useSetting(ownExams);
  const edits = useSetting(packEdits);
  return (
    <Page current="checkin">
      {tab === undefined || exams === undefined || edits === undefined ? (
        <Loading />
      ) : tab === null ? (
        <EmptyState title="Open your practice exam first">
          <p>
            Check-in is for one exam. Open the practice exam in a tab, click the Practice Proctor button there, and
            choose “Rehearse check-in”.
          </p>
        </EmptyState>
      ) : (
        <CheckInSteps tab={tab} exams={parseExams(exams)} edits={edits} />
      )}
    </Page>
  );
}
