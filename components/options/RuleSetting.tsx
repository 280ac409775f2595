import { useEffect, useRef } from 'preact/hooks';
import { ruleText } from '../../lib/locales/en/rules';
import type { Rule } from '../../lib/rules/define-rule';
import { numbersAt, type RuleChoice, type RuleOverrides, setUpRules } from '../../lib/rules/index';
import { Badge } from '../ui/Badge';
import { Switch } from '../ui/Switch';
import { overrideEnabled, overrideThreshold, withoutThreshold } from './override-rule';
import { ThresholdField } from './ThresholdField';
import type { TryoutControl } from './tryout/create-tryout-control';
import { RuleStanding } from './tryout/RuleStanding';
import type { RuleChoices } from './use-rule-choices';

interface RuleSettingProps {
  readonly rule: Rule;
  /** What all choices come to for this rule. */
  readonly choice: RuleChoice;
  readonly choices: RuleChoices;
  readonly tryout: TryoutControl;
  readonly onSave: (overrides: RuleOverrides) => void;
}

export function RuleSetting({ rule, choice, choices: { level, overrides }, tryout, onSave }: RuleSettingProps) {
  const { name, meaning } = ruleText(rule.id);
  const own = overrides[rule.id]?.thresholds ?? {};
  const standard = numbersAt(rule, level);
  const isRunning = tryout.state.value.state === 'running';
  const adjust = useRef<HTMLDetailsElement>(null);

  // What is measured is to be seen without opening rule after rule; closing them again is up to the user.
  useEffect(() => {
    if (isRunning && rule.gauges && adjust.current) adjust.current.open = true;
  }, [isRunning]);

  const scales = (rule.gauges ?? []).map(({ threshold }) => threshold);
  const timing = Object.keys(rule.defaults).filter((threshold) => !scales.includes(threshold));
  const field = (threshold: string) => (
    <ThresholdField
      key={threshold}
      rule={rule}
      name={threshold}
      numbers={choice.thresholds}
      standard={standard[threshold] ?? 0}
      isOwn={threshold in own}
      moment={tryout.moment}
      onTry={(value) => tryout.setUp(setUpRules(overrideThreshold(overrides, rule, threshold, value, level), level))}
      onChange={(value) => onSave(overrideThreshold(overrides, rule, threshold, value, level))}
      onReset={() => onSave(withoutThreshold(overrides, rule, threshold))}
    />
  );

  return (
    <li class="rules__rule">
      <Switch
        label={name}
        hint={meaning}
        checked={choice.enabled}
        onChange={(enabled) => onSave(overrideEnabled(overrides, rule, enabled))}
      />
      {isRunning ? <RuleStanding rule={rule} numbers={choice.thresholds} moment={tryout.moment} /> : null}
      <details ref={adjust}>
        <summary class="small soft">
          Adjust<span class="visually-hidden"> {name}</span>
          {Object.keys(own).length === 0 ? null : <Badge>Changed</Badge>}
        </summary>
        <div class="rules__scales">{scales.map(field)}</div>
        <div class="rules__numbers">{timing.map(field)}</div>
      </details>
    </li>
  );
}
