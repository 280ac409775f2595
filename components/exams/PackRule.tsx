import { ruleText } from '../../lib/locales/en/rules';
import type { Rule } from '../../lib/rules/define-rule';
import { Badge } from '../ui/Badge';
import { SeverityBadge } from '../ui/SeverityBadge';
import { Switch } from '../ui/Switch';
import { editRulePart, isRuleEdited } from './change-edit';
import { PackRuleNumbers } from './PackRuleNumbers';
import { StatementText } from './StatementText';
import type { PackControl } from './use-pack-edit';

interface PackRuleProps {
  readonly rule: Rule;
  readonly control: PackControl;
}

/** One rule of a pack: on or off, how severe, whether it ends the exam, why, and its numbers. */
export function PackRule({ rule, control }: PackRuleProps) {
  const { pack, provided, edit, setup, providedSetup, save } = control;
  const { name, meaning } = ruleText(rule.id);
  const choice = setup[rule.id];
  if (choice === undefined) return null;
  const endsAfterMs = pack.conduct.endsAtOnce[rule.id];
  const why = provided.rules[rule.id]?.why;
  return (
    <li class="pack-rule">
      <Switch
        label={name}
        hint={meaning}
        checked={choice.enabled}
        onChange={(enabled) =>
          save((edit) => editRulePart(edit, rule.id, 'enabled', enabled, providedSetup[rule.id]?.enabled))
        }
      />
      {choice.enabled ? (
        <p class="badges">
          <SeverityBadge severity={choice.severity ?? rule.severity} />
          {endsAfterMs === undefined ? null : <Badge>Ends the exam after {endsAfterMs / 1000} s</Badge>}
          {isRuleEdited(edit, rule.id) ? <Badge>Changed by you</Badge> : null}
        </p>
      ) : null}
      {why === undefined ? (
        <p class="small soft">As in your settings; nothing particular was found.</p>
      ) : (
        <StatementText statement={why} />
      )}
      <PackRuleNumbers rule={rule} control={control} />
    </li>
  );
}
