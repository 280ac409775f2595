import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { timeAlertsText } from '../../lib/locales/en/exams';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { editWhole } from './change-edit';
import { ResetPart } from './ResetPart';
import { readTimeAlerts } from './read-time-alerts';
import { StatementText } from './StatementText';
import type { PackControl } from './use-pack-edit';

/** When one is told that time is running out. */
export function TimeAlertsEdit({ control }: { readonly control: PackControl }) {
  const { pack, provided, edit } = control;
  return (
    <div class="pack__edit">
      <p>{timeAlertsText(pack.timeAlertsMinutes)}</p>
      {edit.timeAlertsMinutes === undefined ? null : (
        <p class="small soft">The provider’s: {timeAlertsText(provided.timeAlertsMinutes)}</p>
      )}
      <StatementText statement={provided.timeAlertsSource} />
      <MinutesField control={control} />
      <ResetPart name="timeAlertsMinutes" what="time alerts" control={control} />
    </div>
  );
}

/** What can't be read stays to be put right, and is not handed on. */
function MinutesField({ control: { pack, provided, save } }: { readonly control: PackControl }) {
  const id = useId();
  const stored = pack.timeAlertsMinutes.join(', ');
  /** What is typed over what is stored; where something else is stored, by a reset or elsewhere, it is out of date. */
  const draft = useSignal({ over: stored, typed: stored, problem: '' });
  const { typed, problem } = draft.value.over === stored ? draft.value : { typed: stored, problem: '' };

  function read(text: string) {
    const { minutes, problem = '' } = readTimeAlerts(text);
    const next = minutes?.join(', ');
    draft.value = { over: next ?? stored, typed: next ?? text, problem };
    if (minutes) void save((edit) => editWhole(edit, 'timeAlertsMinutes', minutes, provided.timeAlertsMinutes));
  }

  return (
    <div class="field pack__field">
      <label htmlFor={id}>Alerts, in minutes left</label>
      <input
        id={id}
        class="control"
        type="text"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onInput={(event) => (draft.value = { over: stored, typed: event.currentTarget.value, problem })}
        onChange={(event) => read(event.currentTarget.value)}
      />
      {problem === '' ? null : (
        <p id={`${id}-problem`} class="small field__problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} class="small soft">
        Whole minutes with commas between, at most {EDIT_LIMITS.timeAlerts}. Leave it empty for no alerts.
      </p>
    </div>
  );
}
