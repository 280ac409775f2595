import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { allExams, findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import { EXTRA_TIMES, isExtraTime } from '../../lib/exams/extra-time';
import type { Today } from '../../lib/habits/weeks';
import { EXTRA_TIME_TEXTS } from '../../lib/locales/en/exams';
import type { PlanHead } from '../../lib/training/change-plan';
import { dateOfDay } from '../../lib/training/times-of-day';
import { PLAN_LIMITS } from '../../lib/training/training-plan';
import { ExamSearch } from '../exams/ExamSearch';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { PLAN_PROBLEMS, type PlanDraft, type PlanProblem, readPlanDraft, withDate } from './plan-draft';
import { WeekdayPicker } from './WeekdayPicker';

interface PlanSettingsProps {
  readonly before: PlanDraft;
  /** What the button says that ends it. */
  readonly done: string;
  readonly today: Today;
  /** Exams of the user's own. */
  readonly own: readonly Exam[];
  readonly onSave: (head: Omit<PlanHead, 'reminderTimes'>) => void;
  readonly onCancel: () => void;
}

/** When the exam is, which one, and on which days one practises: all that a proposal needs to know. */
export function PlanSettings({ before, done, today, own, onSave, onCancel }: PlanSettingsProps) {
  const draft = useSignal(before);
  const problem = useSignal<PlanProblem | null>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const id = useId();
  const { date, choice, weekdays } = draft.value;
  const exam = findExam(choice.examCode, own);

  useEffect(() => dateField.current?.focus(), []);

  function change(changed: PlanDraft) {
    draft.value = changed;
    problem.value = null;
  }

  function chooseExam(next: Exam | null) {
    const examCode = next?.code ?? null;
    change({ ...draft.value, choice: { ...choice, examCode, ...(next && { packId: next.packId }) } });
  }

  function submit(event: Event) {
    event.preventDefault();
    const read = readPlanDraft(draft.value, today.day);
    if (typeof read === 'string') problem.value = read;
    else onSave(read);
  }

  return (
    <Card title="When is your exam?">
      <div class="training__settings">
        <form id={`${id}-form`} noValidate onSubmit={submit}>
          <div class="field training__date">
            <label for={`${id}-date`}>Day of the exam</label>
            <input
              ref={dateField}
              id={`${id}-date`}
              class="control"
              type="date"
              required
              min={dateOfDay(today.day)}
              max={dateOfDay(today.day + PLAN_LIMITS.daysAhead)}
              value={date}
              aria-invalid={problem.value !== null && problem.value !== 'no-weekdays'}
              aria-describedby={problem.value === null ? undefined : `${id}-problem`}
              onInput={(event) => change(withDate(draft.value, event.currentTarget.value, today.day))}
            />
          </div>
        </form>
        {/* Outside of the form: in the search for an exam, Enter means something else. */}
        <ExamSearch exams={allExams(own)} chosen={exam} extraTime={choice.extraTime} onChoose={chooseExam} />
        {exam === null ? null : (
          <div class="field training__date">
            <label for={`${id}-extra`}>Extra time</label>
            <select
              id={`${id}-extra`}
              class="control"
              value={choice.extraTime}
              onChange={({ currentTarget: { value } }) => {
                if (isExtraTime(value)) change({ ...draft.value, choice: { ...choice, extraTime: value } });
              }}
            >
              {EXTRA_TIMES.map((each) => (
                <option key={each} value={each}>
                  {EXTRA_TIME_TEXTS[each]}
                </option>
              ))}
            </select>
          </div>
        )}
        <WeekdayPicker
          chosen={weekdays}
          today={today}
          onChange={(chosen) => change({ ...draft.value, weekdays: chosen, areChosen: true })}
        />
        <p id={`${id}-problem`} class="plan__problem" role="alert">
          {problem.value === null ? '' : PLAN_PROBLEMS[problem.value]}
        </p>
        <div class="button-row">
          <button type="submit" form={`${id}-form`} class="button button--primary">
            {done}
          </button>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </div>
    </Card>
  );
}
