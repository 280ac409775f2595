import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { StorageError } from '../ui/StorageError';
import { PlannedExams } from './PlannedExams';
import { usePlan } from './use-plan';

/** Mock exams to come, and what came of those before. */
export function Plan() {
  return (
    <Page current="plan">
      <PlanContent />
    </Page>
  );
}

function PlanContent() {
  const plan = usePlan();
  switch (plan.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={plan.error} />;
    case 'ready':
      return <PlannedExams all={plan.value} />;
  }
}
