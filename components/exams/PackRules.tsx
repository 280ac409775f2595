import { RULES } from '../../lib/rules/index';
import { groupRules } from '../options/group-rules';
import { PackRule } from './PackRule';
import type { PackControl } from './use-pack-edit';

/** Every rule there is, as a session under this provider has it. */
export function PackRules({ control }: { readonly control: PackControl }) {
  return (
    <>
      {groupRules(RULES).map(({ title, rules }) => (
        <div key={title}>
          <h4 class="pack__group soft">{title}</h4>
          <ul class="pack__list">
            {rules.map((rule) => (
              <PackRule key={rule.id} rule={rule} control={control} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
