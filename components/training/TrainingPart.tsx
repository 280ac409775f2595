import { usePractice } from '../home/use-practice';
import { TrainingView } from './TrainingView';

/** The training plan on the plan's page. What goes wrong with reading, the page says already. */
export function TrainingPart() {
  const practice = usePractice();
  return practice.state === 'ready' ? <TrainingView sittings={practice.value} /> : null;
}
