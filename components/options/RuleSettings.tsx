import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { RULES, setUpRules } from '../../lib/rules/index';
import { anchorOf } from '../ui/anchor-of';
import { Card } from '../ui/Card';
import { ErrorNote } from '../ui/ErrorNote';
import { Loading } from '../ui/Loading';
import { groupRules } from './group-rules';
import { LevelSettings } from './LevelSettings';
import { RuleSetting } from './RuleSetting';
import { TryoutPanel } from './tryout/TryoutPanel';
import { useTryout } from './tryout/use-tryout';
import { useRuleChoices } from './use-rule-choices';

const NOT_SAVED = { title: 'The setting was not saved.', next: STORE_AGAIN };

/** How strict, and every rule there is: on or off, with its numbers and what is measured for them right now. */
export function RuleSettings() {
  const { choices, failure, save } = useRuleChoices();
  const tryout = useTryout(choices && setUpRules(choices.overrides, choices.level));
  if (choices === undefined) return <Loading />;
  const setup = setUpRules(choices.overrides, choices.level);
  return (
    <>
      {failure === undefined ? null : <ErrorNote text={NOT_SAVED} cause={failure} />}
      <LevelSettings choices={choices} onSave={save} />
      <Card title="Rules">
        <TryoutPanel tryout={tryout} setup={setup} />
        {groupRules(RULES).map(({ title, rules }) => (
          <div key={title}>
            <h3 class="rules__group" id={anchorOf(title)}>
              {title}
            </h3>
            <ul class="rules">
              {rules.map((rule) => {
                const choice = setup[rule.id];
                return (
                  choice && (
                    <RuleSetting
                      key={rule.id}
                      rule={rule}
                      choice={choice}
                      choices={choices}
                      tryout={tryout}
                      onSave={(overrides) => save({ overrides })}
                    />
                  )
                );
              })}
            </ul>
          </div>
        ))}
      </Card>
    </>
  );
}
