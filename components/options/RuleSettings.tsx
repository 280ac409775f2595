import { useSignal } from '@preact/signals';
import { RULES, type RuleOverrides, setUpRules } from '../../lib/rules/index';
import { ruleOverrides } from '../../lib/settings';
import { Card } from '../ui/Card';
import { ConfirmButton } from '../ui/ConfirmButton';
import { ErrorNote } from '../ui/ErrorNote';
import { Loading } from '../ui/Loading';
import { useSetting } from '../use-setting';
import { RuleSetting } from './RuleSetting';

const NOT_SAVED = { title: 'The setting was not saved.', next: 'Check that the disk is not full and try again.' };

/** Every rule there is, on or off, with its numbers. */
export function RuleSettings() {
  const overrides = useSetting(ruleOverrides);
  const failure = useSignal<unknown>(undefined);

  async function save(next: RuleOverrides) {
    failure.value = undefined;
    try {
      await ruleOverrides.setValue(next);
    } catch (error) {
      failure.value = error;
    }
  }

  if (overrides === undefined) return <Loading />;
  const setup = setUpRules(overrides);
  return (
    <Card title="Rules">
      <p class="soft">What a session pays attention to. Changes count from the next session on.</p>
      {failure.value === undefined ? null : <ErrorNote text={NOT_SAVED} cause={failure.value} />}
      <ul class="rules">
        {RULES.map((rule) => {
          const choice = setup[rule.id];
          return (
            choice && <RuleSetting key={rule.id} rule={rule} choice={choice} overrides={overrides} onSave={save} />
          );
        })}
      </ul>
      {Object.keys(overrides).length === 0 ? null : (
        <ConfirmButton
          question="Set all rules back to how they came?"
          confirm="Reset all rules"
          cancel="Keep my settings"
          onConfirm={() => save({})}
        >
          Reset all rules
        </ConfirmButton>
      )}
    </Card>
  );
}
