import { STEP_TEXTS } from '../../lib/locales/en/check-in';
import { CHECK_IN_STEPS, type CheckInStep } from '../../lib/providers/define-provider';
import { editWhole } from './change-edit';
import type { PackControl } from './use-pack-edit';

/** The wait for the proctor comes last in every rehearsal: it is what people fail. */
const CHOSEN_STEPS = CHECK_IN_STEPS.filter((step) => step !== 'wait');

/** The steps that are rehearsed. */
export function CheckInEdit({ control: { pack, provided, save } }: { readonly control: PackControl }) {
  function change(step: CheckInStep, isIn: boolean) {
    void save((edit) => {
      const before = edit.checkIn ?? provided.checkIn;
      const steps = CHECK_IN_STEPS.filter((each) => (each === step ? isIn : before.includes(each)));
      return editWhole(edit, 'checkIn', steps, provided.checkIn);
    });
  }

  return (
    <fieldset class="check-in">
      <legend class="small">Steps, in this order; the wait for the proctor always comes last</legend>
      {CHOSEN_STEPS.map((step) => (
        <label key={step} class="check-in__step">
          <input
            type="checkbox"
            checked={pack.checkIn.includes(step)}
            onChange={(event) => change(step, event.currentTarget.checked)}
          />
          {STEP_TEXTS[step].name}
        </label>
      ))}
    </fieldset>
  );
}
