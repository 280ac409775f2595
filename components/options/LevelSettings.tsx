import { useId } from 'preact/hooks';
import { LEVEL_TEXTS } from '../../lib/locales/en/levels';
import type { Sensitivity } from '../../lib/rules/define-rule';
import { Card } from '../ui/Card';
import { ResetAll } from './ResetAll';
import type { RuleChoices } from './use-rule-choices';

interface LevelSettingsProps {
  readonly choices: RuleChoices;
  readonly onSave: (change: Partial<RuleChoices>) => void;
}

/** How strict all rules are. */
export function LevelSettings({ choices, onSave }: LevelSettingsProps) {
  const group = useId();
  const levels = Object.entries(LEVEL_TEXTS) as [Sensitivity, (typeof LEVEL_TEXTS)[Sensitivity]][];
  return (
    <Card title="How strict">
      <fieldset class="levels">
        <legend class="soft">
          Numbers that you set yourself stay as they are. Changes count from the next session on.
        </legend>
        {levels.map(([level, { name, meaning }]) => (
          <label key={level} class="level">
            <input
              type="radio"
              name={group}
              value={level}
              checked={choices.level === level}
              aria-describedby={`${group}-${level}`}
              onChange={() => onSave({ level })}
            />
            <span class="level__name">{name}</span>
            <span id={`${group}-${level}`} class="level__meaning small soft">
              {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <ResetAll choices={choices} onSave={onSave} />
    </Card>
  );
}
