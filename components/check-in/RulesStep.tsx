import { useSignal } from '@preact/signals';
import type { Pack } from '../../lib/providers/define-provider';
import { Button } from '../ui/Button';
import { SourceLine } from '../ui/SourceLine';

interface RulesStepProps {
  readonly pack: Pack;
  readonly onDone: () => void;
}

/** The rules, one after the other, as somebody reads them out. */
export function RulesStep({ pack, onDone }: RulesStepProps) {
  const read = useSignal(1);
  const { briefing } = pack;
  const isRead = read.value >= briefing.length;
  if (briefing.length === 0) {
    return (
      <>
        <p>There is nothing to read out: you took every line out of these rules.</p>
        <Button kind="primary" onClick={onDone}>
          Go on
        </Button>
      </>
    );
  }
  return (
    <>
      <ol class="checkin__rules" aria-live="polite">
        {briefing.slice(0, read.value).map((statement) => (
          <li key={statement.text}>
            <p>{statement.text}</p>
            <SourceLine source={statement} />
          </li>
        ))}
      </ol>
      <Button kind="primary" onClick={isRead ? onDone : () => (read.value = read.value + 1)}>
        {isRead ? 'I have read the rules' : 'Next rule'}
      </Button>
    </>
  );
}
