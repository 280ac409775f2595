import { useId } from 'preact/hooks';
import { ruleText } from '../../lib/locales/en/rules';
import { SEVERITIES, SEVERITY_TEXTS } from '../../lib/report/severity';
import type { Rule } from '../../lib/rules/define-rule';
import { describeThreshold } from '../options/describe-threshold';
import { NumberField } from '../options/NumberField';
import { Button } from '../ui/Button';
import { editEnd, editNumber, editRulePart, isRuleEdited, withoutRule } from './change-edit';
import type { PackControl } from './use-pack-edit';

interface PackRuleNumbersProps {
  readonly rule: Rule;
  readonly control: PackControl;
}

/** Where nothing else is known, something that lasts so long ends the exam. */
const USUAL_END_MS = 15_000;

/** All of a rule that can be changed, folded away. */
export function PackRuleNumbers({ rule, control }: PackRuleNumbersProps) {
  const { provided, edit, setup, providedSetup, save } = control;
  const id = useId();
  const { id: ruleId, defaults } = rule;
  const [choice, standard] = [setup[ruleId], providedSetup[ruleId]];
  return (
    <details class="pack-rule__numbers">
      <summary class="small soft">
        Adjust<span class="visually-hidden"> {ruleText(ruleId).name}</span>
      </summary>
      <div class="pack-rule__fields">
        <SeverityField rule={rule} control={control} />
        <EndField rule={rule} control={control} />
        {Object.keys(defaults).map((name) => {
          const text = describeThreshold(name, rule.gauges?.find(({ threshold }) => threshold === name)?.range);
          return (
            <div key={name} class="field">
              <label htmlFor={`${id}-${name}`}>{text.label}</label>
              <NumberField
                id={`${id}-${name}`}
                text={text}
                value={choice?.thresholds[name] ?? 0}
                onChange={(value) =>
                  save((edit) => editNumber(edit, ruleId, name, value, standard?.thresholds[name] ?? 0))
                }
              />
            </div>
          );
        })}
      </div>
      {isRuleEdited(edit, ruleId) ? (
        <Button kind="quiet" onClick={() => save((edit) => withoutRule(edit, provided, ruleId))}>
          Reset this rule
        </Button>
      ) : null}
    </details>
  );
}

function SeverityField({ rule, control: { provided, setup, save } }: PackRuleNumbersProps) {
  const id = useId();
  const standard = provided.rules[rule.id]?.severity ?? rule.severity;
  return (
    <div class="field">
      <label htmlFor={id}>How serious</label>
      <select
        id={id}
        class="control"
        value={setup[rule.id]?.severity ?? rule.severity}
        onChange={({ currentTarget: { value } }) => {
          const severity = SEVERITIES.find((each) => each === value) ?? standard;
          void save((edit) => editRulePart(edit, rule.id, 'severity', severity, standard));
        }}
      >
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {SEVERITY_TEXTS[severity].label}
          </option>
        ))}
      </select>
    </div>
  );
}

function EndField({ rule, control: { pack, provided, save } }: PackRuleNumbersProps) {
  const id = useId();
  const endsAfterMs = pack.conduct.endsAtOnce[rule.id];
  const change = (ms: number | null) => void save((edit) => editEnd(edit, provided, rule.id, ms));
  return (
    <div class="field">
      <label class="pack-rule__ends">
        <input
          type="checkbox"
          checked={endsAfterMs !== undefined}
          onChange={(event) =>
            change(event.currentTarget.checked ? (provided.conduct.endsAtOnce[rule.id] ?? USUAL_END_MS) : null)
          }
        />
        Ends the exam without a warning
      </label>
      {endsAfterMs === undefined ? null : (
        <>
          <label class="visually-hidden" htmlFor={id}>
            Ends the exam after
          </label>
          <NumberField id={id} text={describeThreshold('afterMs')} value={endsAfterMs} onChange={change} />
        </>
      )}
    </div>
  );
}
