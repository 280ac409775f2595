import { parseExams } from '../../lib/exams/parse-exam';
import type { Sitting } from '../../lib/habits/sitting';
import type { Today } from '../../lib/habits/weeks';
import { ownExams } from '../../lib/settings';
import type { PlanHead } from '../../lib/training/change-plan';
import { examOfPlan } from '../../lib/training/exam-of-plan';
import { type Proposed, proposeSteps } from '../../lib/training/propose-steps';
import { situationOf } from '../../lib/training/situation';
import type { Step } from '../../lib/training/training-plan';
import { useSetting } from '../use-setting';

type Head = Pick<PlanHead, 'choice' | 'examDay' | 'weekdays'>;

/** Proposes steps from what was sat so far. */
export function useProposal(sittings: readonly Sitting[], today: Today) {
  const own = parseExams(useSetting(ownExams));
  return (head: Head, kept: readonly Step[]): readonly Proposed[] =>
    proposeSteps(situationOf(head, examOfPlan(head, own).examMinutes, sittings, kept, today.day));
}
