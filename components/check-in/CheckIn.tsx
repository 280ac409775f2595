import { parseExams } from '../../lib/exams/parse-exam';
import { ownExams, packEdits } from '../../lib/settings';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { StorageError } from '../ui/StorageError';
import { useSetting } from '../use-setting';
import { CheckInSteps } from './CheckInSteps';
import { ExamElsewhere, NoAccess } from './NoAccess';
import { ExamRemoved, NoExamTab } from './NoExamTab';
import { useCheckInTab } from './use-check-in-tab';

/**
 * The check-in page: what comes before an exam, as the provider does it. `?tab=ID` names the exam's tab,
 * `appointment=ID` what is planned.
 */
export function CheckIn() {
  return (
    <Page current="checkin">
      <CheckInContent />
    </Page>
  );
}

function CheckInContent() {
  const place = useCheckInTab();
  const exams = useSetting(ownExams);
  const edits = useSetting(packEdits);
  if (place === undefined || exams === undefined || edits === undefined) return <Loading />;
  switch (place.kind) {
    case 'ready':
      return <CheckInSteps tab={place.tab} exams={parseExams(exams)} edits={edits} />;
    case 'no-tab':
      return <NoExamTab appointment={place.appointment} />;
    case 'removed':
      return <ExamRemoved />;
    case 'no-access':
      return <NoAccess tabId={place.tabId} site={place.site} />;
    case 'elsewhere':
      return <ExamElsewhere tabId={place.tabId} site={place.site} />;
    case 'failed':
      return <StorageError cause={place.cause} />;
  }
}
