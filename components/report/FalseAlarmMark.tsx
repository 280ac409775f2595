import { useSignal } from '@preact/signals';
import { markFalseAlarm, type UsefulMark } from '../../lib/db/false-alarms';
import type { ViolationRow } from '../../lib/db/schema';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { ruleText } from '../../lib/locales/en/rules';
import { formatClock } from '../../lib/report/durations';
import { requestSync } from '../../lib/syncing/request-sync';
import { ENOUGH_FALSE_ALARMS } from '../../lib/tuning/propose';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';

interface FalseAlarmMarkProps {
  readonly violation: ViolationRow;
  /** Of all sessions; `null` until they are read. */
  readonly usefulMarks: readonly UsefulMark[] | null;
}

const NOT_STORED = { title: 'The mark was not stored.', next: STORE_AGAIN };

/** Says of a violation that it was none, takes that back, and tells what the mark is good for. */
export function FalseAlarmMark({ violation, usefulMarks }: FalseAlarmMarkProps) {
  const failure = useSignal<unknown>(undefined);
  const isMarked = violation.falseAlarmAt !== null;
  const which = `: ${ruleText(violation.rule).name} at ${formatClock(violation.startMs)}`;

  async function toggle() {
    failure.value = undefined;
    try {
      await markFalseAlarm(violation.id, isMarked ? null : Date.now());
      void requestSync();
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <div class="false-alarm">
      <Button kind="quiet" onClick={toggle}>
        <Icon name={isMarked ? 'undo' : 'flag'} />
        <span>
          {isMarked ? 'It was no false alarm' : 'That was a false alarm'}
          <span class="visually-hidden">{which}</span>
        </span>
      </Button>
      {/* Always there, so that what appears in it is read out. */}
      <p class="soft small" role="status">
        {isMarked ? <span class="visually-hidden">Marked as a false alarm, and no longer counted. </span> : null}
        {isMarked && usefulMarks ? <MarkUse violation={violation} marks={usefulMarks} /> : null}
      </p>
      {failure.value === undefined ? null : <ErrorNote text={NOT_STORED} cause={failure.value} />}
    </div>
  );
}

interface MarkUseProps {
  readonly violation: ViolationRow;
  readonly marks: readonly UsefulMark[];
}

function MarkUse({ violation, marks }: MarkUseProps) {
  if (!marks.some(({ violationId }) => violationId === violation.id)) {
    return <>What was measured around it was not kept to its end, so it cannot help to find a better number.</>;
  }
  const count = marks.filter(({ rule }) => rule === violation.rule).length;
  if (count < ENOUGH_FALSE_ALARMS) {
    return <>{`${count} of ${ENOUGH_FALSE_ALARMS}: after the third one like it, a better number is proposed.`}</>;
  }
  return (
    <>
      You marked {count} like it. <a href="options.html#false-alarms">See which number would avoid them</a>
    </>
  );
}
