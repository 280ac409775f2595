import { ruleText } from '../../lib/locales/en/rules';
import type { Rule } from '../../lib/rules/define-rule';
import type { RuleChoice, RuleOverrides } from '../../lib/rules/index';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { overrideEnabled, overrideThreshold, withoutOverride } from './override-rule';
import { ThresholdField } from './ThresholdField';

interface RuleSettingProps {
  readonly rule: Rule;
  readonly choice: RuleChoice;
  readonly overrides: RuleOverrides;
  readonly onSave: (overrides: RuleOverrides) => void;
}

export function RuleSetting({ rule, choice, overrides, onSave }: RuleSettingProps) {
  const { name, meaning } = ruleText(rule.id);
  return (
    <li class="rules__rule">
      <Switch
        label={name}
        hint={meaning}
        checked={choice.enabled}
        onChange={(enabled) => onSave(overrideEnabled(overrides, rule, enabled))}
      />
      <details>
        <summary class="small soft">
          Adjust<span class="visually-hidden"> {name}</span>
        </summary>
        <div class="rules__numbers">
          {Object.keys(rule.defaults).map((threshold) => (
            <ThresholdField
              key={threshold}
              name={threshold}
              value={choice.thresholds[threshold] ?? 0}
              standard={rule.defaults[threshold] ?? 0}
              onChange={(value) => onSave(overrideThreshold(overrides, rule, threshold, value))}
            />
          ))}
        </div>
        {rule.id in overrides ? (
          <Button kind="quiet" onClick={() => onSave(withoutOverride(overrides, rule))}>
            <Icon name="undo" /> Reset<span class="visually-hidden"> {name}</span>
          </Button>
        ) : null}
      </details>
    </li>
  );
}
