import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ViolationRow } from '../../../lib/db/schema';
import { ruleText } from '../../../lib/locales/en/rules';
import { formatClock } from '../../../lib/report/durations';
import type { RuleSetup } from '../../../lib/rules/index';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { WhyPanel } from './WhyPanel';

interface WhyFlaggedProps {
  readonly violation: ViolationRow;
  /** What its session was run with. */
  readonly rules: RuleSetup;
}

/** What was measured, read only when somebody asks. */
export function WhyFlagged({ violation, rules }: WhyFlaggedProps) {
  const open = useSignal(false);
  const id = useId();
  return (
    <>
      <Button kind="quiet" expanded={open.value} controls={id} onClick={() => (open.value = !open.value)}>
        <Icon name="info" />
        <span>
          Why was I flagged?
          <span class="visually-hidden">{` ${ruleText(violation.rule).name} at ${formatClock(violation.startMs)}`}</span>
        </span>
      </Button>
      <div id={id} class="why" hidden={!open.value}>
        {open.value ? <WhyPanel violation={violation} rules={rules} /> : null}
      </div>
    </>
  );
}
