import type { Rule } from '../../lib/rules/define-rule';
import { RULES } from '../../lib/rules/index';
import { groupRules } from '../options/group-rules';
import { isRuleEdited } from './change-edit';
import { PackRule } from './PackRule';
import type { PackControl } from './use-pack-edit';

/** Every rule there is, as a session under this provider has it; first those that it sees in its own way. */
export function PackRules({ control }: { readonly control: PackControl }) {
  const { provided, edit } = control;
  const isNamed = ({ id }: Rule) => Object.hasOwn(provided.rules, id) || Object.hasOwn(provided.conduct.endsAtOnce, id);
  const others = RULES.filter((rule) => !isNamed(rule));
  const changed = others.filter(({ id }) => isRuleEdited(edit, id)).length;
  return (
    <>
      <Groups rules={RULES.filter(isNamed)} control={control} />
      <details class="pack__others">
        <summary>
          {others.length === RULES.length ? 'All' : 'The other'} {others.length} rules, as in your settings
          {changed === 0 ? '' : ` (${changed} changed for this provider)`}
        </summary>
        <Groups rules={others} control={control} />
      </details>
    </>
  );
}

function Groups({ rules, control }: { readonly rules: readonly Rule[]; readonly control: PackControl }) {
  return (
    <>
      {groupRules(rules).map((group) => (
        <div key={group.title}>
          <h4 class="pack__group soft">{group.title}</h4>
          <ul class="pack__list">
            {group.rules.map((rule) => (
              <PackRule key={rule.id} rule={rule} control={control} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
