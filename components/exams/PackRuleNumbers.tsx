import { useSignal } from '@preact/signals';
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

/** All of a rule that can be changed, folded away; drawn when it is opened, as there are more than a hundred fields. */
export function PackRuleNumbers({ rule, control }: PackRuleNumbersProps) {
  const { provided, edit, save } = control;
  const isOpen = useSignal(false);
  return (
    <details class="pack-rule__numbers" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary class="small soft">
        Adjust<span class="visually-hidden"> {ruleText(rule.id).name}</span>
      </summary>
      {isOpen.value ? (
        <div class="pack-rule__fields">
          <SeverityField rule={rule} control={control} />
          <EndField rule={rule} control={control} />
          {Object.keys(rule.defaults).map((name) => (
            <ThresholdEdit key={name} name={name} rule={rule} control={control} />
          ))}
        </div>
      ) : null}
      {isOpen.value && isRuleEdited(edit, rule.id) ? (
        <Button kind="quiet" onClick={() => save((stored) => withoutRule(stored, provided, rule.id))}>
          Reset this rule
        </Button>
      ) : null}
    </details>
  );
}

interface ThresholdEditProps extends PackRuleNumbersProps {
  /** As in the rule's defaults. */
  readonly name: string;
}

function ThresholdEdit({ name, rule, control: { setup, providedSetup, save } }: ThresholdEditProps) {
  const id = useId();
  const text = describeThreshold(name, rule.gauges?.find(({ threshold }) => threshold === name)?.range);
  const standard = providedSetup[rule.id]?.thresholds[name] ?? 0;
  return (
    <div class="field">
      <label htmlFor={id}>{text.label}</label>
      <NumberField
        id={id}
        text={text}
        value={setup[rule.id]?.thresholds[name] ?? standard}
        onChange={(value) => save((edit) => editNumber(edit, rule.id, name, value, standard))}
      />
    </div>
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
