import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { DRILL_MINUTES, SOLO_DRILLS } from '../../lib/drills/solo-drills';
import { SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import { dateOfDay } from '../../lib/training/times-of-day';
import { type Activity, PLAN_LIMITS } from '../../lib/training/training-plan';
import { Button } from '../ui/Button';
import { readStepDraft, STEP_PROBLEMS, type StepDraft, type StepProblem } from './step-draft';

interface StepFormProps {
  readonly before: StepDraft;
  /** What the form is for, such as a step's name. */
  readonly label: string;
  readonly today: number;
  readonly examDay: number;
  readonly onSave: (day: number, activity: Activity) => void;
  readonly onCancel: () => void;
  /** What else can be done to the step. */
  readonly children?: ComponentChildren;
}

/** What is done on which day, for how long. */
export function StepForm({ before, label, today, examDay, onSave, onCancel, children }: StepFormProps) {
  const draft = useSignal(before);
  const problem = useSignal<StepProblem | null>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const id = useId();
  const { date, what } = draft.value;

  useEffect(() => dateField.current?.focus(), []);

  function change(changes: Partial<StepDraft>) {
    draft.value = { ...draft.value, ...changes };
    problem.value = null;
  }

  function submit(event: Event) {
    event.preventDefault();
    const read = readStepDraft(draft.value, { today, examDay });
    if (typeof read === 'string') problem.value = read;
    else onSave(read.day, read.activity);
  }

  return (
    <form class="training__step-form" aria-label={label} noValidate onSubmit={submit}>
      <div class="field">
        <label for={`${id}-date`}>Day</label>
        <input
          ref={dateField}
          id={`${id}-date`}
          class="control"
          type="date"
          min={dateOfDay(today)}
          max={dateOfDay(examDay - 1)}
          value={date}
          aria-describedby={`${id}-problem`}
          onInput={(event) => change({ date: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-what`}>What</label>
        <select
          id={`${id}-what`}
          class="control"
          value={what}
          onChange={(event) => change({ what: event.currentTarget.value })}
        >
          <option value="mock">Mock exam</option>
          <optgroup label="Drills">
            {SOLO_DRILLS.map((drill) => (
              <option key={drill} value={drill}>
                {SOLO_TEXTS[drill].name}
              </option>
            ))}
          </optgroup>
          <option value="system-test">System test</option>
        </select>
      </div>
      <Minutes id={`${id}-minutes`} draft={draft.value} onChange={change} />
      <p id={`${id}-problem`} class="plan__problem training__wide" role="alert">
        {problem.value === null ? '' : STEP_PROBLEMS[problem.value]}
      </p>
      <div class="button-row training__wide">
        <button type="submit" class="button button--primary">
          Save
        </button>
        {children}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

interface MinutesProps {
  readonly id: string;
  readonly draft: StepDraft;
  readonly onChange: (changes: Partial<StepDraft>) => void;
}

/** A wait and a system test are as long as they are. */
function Minutes({ id, draft: { what, mockMinutes, drillMinutes }, onChange }: MinutesProps) {
  if (what === 'system-test' || what === 'check-in-wait') return null;
  return (
    <div class="field">
      <label for={id}>Minutes</label>
      {what === 'mock' ? (
        <input
          id={id}
          class="control"
          type="number"
          min={1}
          max={PLAN_LIMITS.mockMinutes}
          value={mockMinutes}
          onInput={(event) => onChange({ mockMinutes: event.currentTarget.value })}
        />
      ) : (
        <select
          id={id}
          class="control"
          value={String(drillMinutes)}
          onChange={(event) => onChange({ drillMinutes: Number(event.currentTarget.value) })}
        >
          {DRILL_MINUTES.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {minutes}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
