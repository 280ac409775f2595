import type { DeviceChoice } from '../../lib/db/schema';
import { CHECKS, type CheckId } from '../../lib/system-test/checks';
import type { Grade } from '../../lib/system-test/define-check';
import { CheckActions } from './CheckActions';
import type { SystemTestControl } from './create-system-test';
import { GradeMark } from './GradeMark';

interface CheckItemProps {
  readonly id: CheckId;
  readonly test: SystemTestControl;
  /** How it came out in the last test that was stored. */
  readonly before: Grade | undefined;
  /** `undefined` while nothing may be tested. */
  readonly devices: DeviceChoice | undefined;
}

/** One check: how it came out, what was measured, what to do. */
export function CheckItem({ id, test, before, devices }: CheckItemProps) {
  const { name } = CHECKS[id];
  const isMeasuring = test.measuring.value.has(id);
  const judgement = test.judgements.value[id];
  const shown = isMeasuring ? undefined : judgement;

  return (
    <li class={`check check--${isMeasuring ? 'measuring' : (shown?.grade ?? 'waiting')}`} aria-busy={isMeasuring}>
      <GradeMark grade={shown?.grade} before={before} isMeasuring={isMeasuring} />
      <div class="check__words">
        <h3>{name}</h3>
        {shown ? <p class="small soft">{shown.text}</p> : null}
        {shown?.next ? <p class="small check__next">{shown.next}</p> : null}
      </div>
      {judgement && judgement.grade !== 'info' ? <CheckActions id={id} test={test} devices={devices} /> : null}
    </li>
  );
}
