import { useId } from 'preact/hooks';
import { EXAMS } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import { type ExamChoice, packName } from '../../lib/exams/exam-plan';
import { EXTRA_TIMES, type ExtraTime, isExtraTime } from '../../lib/exams/extra-time';
import { PACKS } from '../../lib/providers/index';

interface ExamFieldProps {
  readonly choice: ExamChoice;
  readonly ownExams: readonly Exam[];
  readonly onChange: (choice: ExamChoice) => void;
}

const EXTRA_TIME_LABELS: Readonly<Record<ExtraTime, string>> = {
  none: 'None',
  'plus-30-minutes': '30 minutes',
  'plus-25-percent': '25 %',
  'plus-50-percent': '50 %',
};

/** Which exam, under whose rules, with how much extra time. */
export function ExamField({ choice, ownExams, onChange }: ExamFieldProps) {
  const id = useId();
  const ownCodes = new Set(ownExams.map(({ code }) => code));
  const exams = [...ownExams, ...EXAMS.filter(({ code }) => !ownCodes.has(code))];
  const isUnknown = choice.examCode !== null && !exams.some(({ code }) => code === choice.examCode);

  /** An exam brings its provider's rules with it. */
  function chooseExam(code: string) {
    const packId = exams.find((exam) => exam.code === code)?.packId ?? choice.packId;
    onChange({ ...choice, examCode: code === '' ? null : code, packId });
  }

  return (
    <>
      <div class="field plan__wide">
        <label for={`${id}-exam`}>Exam</label>
        <select
          id={`${id}-exam`}
          class="control"
          value={choice.examCode ?? ''}
          onChange={(event) => chooseExam(event.currentTarget.value)}
        >
          <option value="">No particular exam, no time limit</option>
          {isUnknown ? <option value={choice.examCode ?? ''}>{choice.examCode} (no longer listed)</option> : null}
          {exams.map(({ code, title, minutes }) => (
            <option key={code} value={code}>
              {code} · {title} · {minutes} min
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-pack`}>Rules</label>
        <select
          id={`${id}-pack`}
          class="control"
          value={choice.packId}
          onChange={(event) => onChange({ ...choice, packId: event.currentTarget.value })}
        >
          {PACKS.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {packName(pack)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-extra`}>Extra time</label>
        <select
          id={`${id}-extra`}
          class="control"
          value={choice.extraTime}
          onChange={({ currentTarget: { value } }) => isExtraTime(value) && onChange({ ...choice, extraTime: value })}
        >
          {EXTRA_TIMES.map((extraTime) => (
            <option key={extraTime} value={extraTime}>
              {EXTRA_TIME_LABELS[extraTime]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
