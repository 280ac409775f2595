import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { RuleChoices } from './use-rule-choices';

interface ResetAllProps {
  readonly choices: RuleChoices;
  readonly onSave: (change: Partial<RuleChoices>) => void;
}

const AS_THEY_CAME: RuleChoices = { level: 'exam', overrides: {} };

/** Everything as it came, in one click, and back in another. One button, so that the focus stays on it. */
export function ResetAll({ choices, onSave }: ResetAllProps) {
  /** What to go back to. */
  const before = useSignal<RuleChoices | null>(null);
  const changed = Object.keys(choices.overrides).length;
  const isAsItCame = changed === 0 && choices.level === AS_THEY_CAME.level;

  // Whoever changes something after a reset has moved on.
  useEffect(() => {
    if (!isAsItCame) before.value = null;
  }, [isAsItCame]);

  function reset() {
    before.value = choices;
    onSave(AS_THEY_CAME);
  }

  return (
    <div class="options__line levels__reset">
      <p role="status">{isAsItCame ? 'Everything is as it came.' : count(changed)}</p>
      {isAsItCame && before.value === null ? null : (
        <Button onClick={() => (isAsItCame && before.value ? onSave(before.value) : reset())}>
          <Icon name="undo" /> {isAsItCame ? 'Undo the reset' : 'Reset all to defaults'}
        </Button>
      )}
    </div>
  );
}

function count(changed: number): string {
  if (changed === 0) return 'All rules have the numbers of this level.';
  return changed === 1 ? 'You have changed 1 rule.' : `You have changed ${changed} rules.`;
}
