import { count } from '../../lib/locales/en/schedule';
import { withMovedSteps, withStatus } from '../../lib/training/change-plan';
import { freeDays } from '../../lib/training/plan-standing';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { Training } from './use-training';
import type { TrainingActions } from './use-training-actions';

interface PlanNotesProps {
  readonly training: Training;
  readonly actions: TrainingActions;
  /** The steps may not fit exam and days any more. */
  readonly isChanged: boolean;
  readonly onRenew: () => void;
  /** Leaves the steps as they are; `null` where they can't stay. */
  readonly onLeave: (() => void) | null;
}

/** What the plan asks for: steps that were left behind, or that do not fit any more. */
export function PlanNotes({ training, actions, isChanged, onRenew, onLeave }: PlanNotesProps) {
  const { plan, standing, steps, today } = training;
  const missed = standing.missed.map(({ step }) => step);
  const days = freeDays(plan, missed, today.day);
  const ids = new Set(missed.map(({ id }) => id));
  const open = steps.filter(({ state }) => state === 'ahead' || state === 'today').length;
  return (
    <>
      {isChanged ? (
        <Note tone="accent" icon="info" role="status">
          <p>
            The steps were made for another day or other days of the week. What you did, and what you added or changed
            by hand, stays.
          </p>
          <div class="button-row">
            <Button kind="primary" onClick={onRenew}>
              Plan the rest anew
            </Button>
            {onLeave === null ? null : <Button onClick={onLeave}>Leave the steps as they are</Button>}
          </div>
        </Note>
      ) : null}
      {missed.length > 1 ? (
        <Note tone="plain" icon="info">
          <p>
            {count(missed.length, 'step')} of the days before are still open. That is all right: move them, or let them
            go.
          </p>
          <div class="button-row">
            {days.size === 0 ? null : (
              <Button
                onClick={() =>
                  void actions.change(`Moved ${count(days.size, 'step')} to free days`, (stored, change) =>
                    withMovedSteps(stored, days, change),
                  )
                }
              >
                Move them to free days
              </Button>
            )}
            <Button
              onClick={() =>
                void actions.change(`Skipped ${count(missed.length, 'step')}`, (stored, change) =>
                  withStatus(stored, ids, 'skipped', change),
                )
              }
            >
              Skip them
            </Button>
          </div>
        </Note>
      ) : null}
      {open === 0 && standing.daysLeft > 0 && missed.length === 0 && !isChanged ? (
        <p class="soft">
          No step is open until the exam. Add one, choose more days of the week and propose again, or enjoy the rest.
        </p>
      ) : null}
    </>
  );
}
