import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { allExams, findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import { NO_CHOICE, parseChoice } from '../../lib/exams/parse-choice';
import { parseExams } from '../../lib/exams/parse-exam';
import { chosenPack } from '../../lib/providers/edit-pack';
import { type Appointment, MOST_TITLE_CHARACTERS, type PlannedSite } from '../../lib/schedule/appointment';
import { wallClockAt } from '../../lib/schedule/wall-clock';
import { examChoices, ownExams, packEdits } from '../../lib/settings';
import { ExamChooser } from '../exams/ExamChooser';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';
import { type Draft, type DraftProblem, draftOf, newDraft, readDraft, titleOf } from './draft';
import { SiteField } from './SiteField';

interface PlanFormProps {
  /** The appointment to change; `null` for a new one. */
  readonly before: Appointment | null;
  readonly onSave: (appointment: Appointment) => void;
  readonly onCancel: () => void;
}

const PROBLEMS: Readonly<Record<DraftProblem, string>> = {
  'no-date': 'Choose a date and a time.',
  'in-the-past': 'This time is over. Choose a later one.',
};

export function PlanForm(props: PlanFormProps) {
  const exams = useSetting(ownExams);
  const choices = useSetting(examChoices);
  const edits = useSetting(packEdits);
  // What the form begins with depends on them; they are there in a moment.
  if (exams === undefined || choices === undefined || edits === undefined) return null;
  return <Form {...props} own={parseExams(exams)} choices={choices} edits={edits} />;
}

interface FormProps extends PlanFormProps {
  /** Exams of the user's own. */
  readonly own: readonly Exam[];
  readonly choices: Awaited<ReturnType<typeof examChoices.getValue>>;
  readonly edits: Awaited<ReturnType<typeof packEdits.getValue>>;
}

function Form({ before, onSave, onCancel, own, choices, edits }: FormProps) {
  const draft = useSignal<Draft>(
    before ? draftOf(before, findExam(before.choice.examCode, own)) : newDraft(Date.now()),
  );
  const problem = useSignal<DraftProblem | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const id = useId();
  const { choice, title, date, time, site, reminders } = draft.value;
  const exam = findExam(choice.examCode, own);

  useEffect(() => fields.current?.querySelector('input')?.focus(), []);

  function change(changes: Partial<Draft>) {
    draft.value = { ...draft.value, ...changes };
    problem.value = null;
  }

  /** What is practised on a site is remembered: no need to choose it again. */
  function changeSite(next: PlannedSite | null) {
    const remembered = choice === NO_CHOICE && next !== null ? choices[next.origin] : undefined;
    change({ site: next, ...(remembered && { choice: parseChoice(remembered) }) });
  }

  function submit(event: Event) {
    event.preventDefault();
    const read = readDraft(draft.value, before, exam, Date.now());
    if (typeof read === 'string') problem.value = read;
    else onSave(read);
  }

  const described = problem.value === null ? undefined : `${id}-problem`;
  return (
    <Card title={before ? 'Change the plan' : 'Plan a mock exam'}>
      <div ref={fields} class="plan__exam">
        <ExamChooser
          choice={choice}
          exam={exam}
          pack={chosenPack(choice.packId, edits).pack}
          exams={allExams(own)}
          onChange={(changes) => change({ choice: { ...draft.value.choice, ...changes } })}
        />
      </div>
      {/* Without the search for an exam, in which Enter means something else. */}
      <form class="plan__form" noValidate onSubmit={submit}>
        <div class="field plan__wide">
          <label for={`${id}-title`}>Name (optional)</label>
          <input
            id={`${id}-title`}
            class="control"
            maxLength={MOST_TITLE_CHARACTERS}
            placeholder={titleOf(exam)}
            value={title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-date`}>Date</label>
          <input
            id={`${id}-date`}
            class="control"
            type="date"
            required
            min={wallClockAt(Date.now(), undefined).date}
            value={date}
            aria-invalid={problem.value !== null}
            aria-describedby={described}
            onInput={(event) => change({ date: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-time`}>Time</label>
          <input
            id={`${id}-time`}
            class="control"
            type="time"
            required
            value={time}
            aria-invalid={problem.value !== null}
            aria-describedby={described}
            onInput={(event) => change({ time: event.currentTarget.value })}
          />
        </div>
        <SiteField site={site} onChange={changeSite} />
        <div class="plan__wide">
          <Switch
            label="Remind me"
            hint="The day before, to test the computer, and when check-in opens."
            checked={reminders}
            onChange={(next) => change({ reminders: next })}
          />
        </div>
        <p id={`${id}-problem`} class="plan__wide plan__problem" role="alert">
          {problem.value === null ? '' : PROBLEMS[problem.value]}
        </p>
        <div class="button-row plan__wide">
          <button type="submit" class="button button--primary">
            Save
          </button>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </form>
    </Card>
  );
}
