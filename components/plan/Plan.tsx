import { packEdits } from '../../lib/settings';
import { TrainingPart } from '../training/TrainingPart';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { StorageError } from '../ui/StorageError';
import { useSetting } from '../use-setting';
import { PlannedExams } from './PlannedExams';
import { usePlan } from './use-plan';

/** The way to the exam; mock exams to come, and what came of those before. */
export function Plan() {
  return (
    <Page current="plan">
      <h1>Plan</h1>
      <TrainingPart />
      <PlanContent />
    </Page>
  );
}

function PlanContent() {
  const plan = usePlan();
  const edits = useSetting(packEdits);
  switch (plan.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={plan.error} />;
    case 'ready':
      return edits === undefined ? <Loading /> : <PlannedExams all={plan.value} edits={edits} />;
  }
}
