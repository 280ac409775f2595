import { useId } from 'preact/hooks';
import type { Exam } from '../../lib/exams/exam';
import { type ExamChoice, INTERRUPTIONS } from '../../lib/exams/exam-plan';
import { EXTRA_TIMES, isExtraTime } from '../../lib/exams/extra-time';
import { EXTRA_TIME_TEXTS, examFacts, INTERRUPTION_TEXTS, unverifiedText } from '../../lib/locales/en/exams';
import type { Pack } from '../../lib/providers/define-provider';
import { Switch } from '../ui/Switch';
import { ExamSearch } from './ExamSearch';
import { PackSelect } from './PackSelect';

interface ExamChooserProps {
  readonly choice: ExamChoice;
  /** The exam of the choice, if there is one by that code. */
  readonly exam: Exam | null;
  /** The pack of the choice, as the user has it. */
  readonly pack: Pack;
  readonly exams: readonly Exam[];
  readonly onChange: (change: Partial<ExamChoice>) => void;
}

/** What is practised: exam, whose rules, and what was granted. An exam brings the rules that it is sat under. */
export function ExamChooser({ choice, exam, pack, exams, onChange }: ExamChooserProps) {
  const id = useId();

  function chooseExam(next: Exam | null) {
    onChange({ examCode: next?.code ?? null, ...(next && { packId: next.packId }) });
  }

  return (
    <div class="exam-chooser">
      <ExamSearch exams={exams} chosen={exam} extraTime={choice.extraTime} onChoose={chooseExam} />
      {exam === null ? null : <ExamNote exam={exam} choice={choice} />}
      <PackSelect label="Whose rules" packId={pack.id} onChange={(packId) => onChange({ packId })} />
      <div class="field">
        <label htmlFor={id}>Extra time</label>
        <select
          id={id}
          class="control"
          value={choice.extraTime}
          onChange={({ currentTarget: { value } }) => isExtraTime(value) && onChange({ extraTime: value })}
        >
          {EXTRA_TIMES.map((extraTime) => (
            <option key={extraTime} value={extraTime}>
              {EXTRA_TIME_TEXTS[extraTime]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label htmlFor={`${id}-interruptions`}>Staged interruptions</label>
        <select
          id={`${id}-interruptions`}
          class="control"
          aria-describedby={`${id}-hint`}
          value={choice.interruptions}
          onChange={({ currentTarget: { value } }) => {
            const interruptions = INTERRUPTIONS.find((known) => known === value);
            if (interruptions) onChange({ interruptions });
          }}
        >
          {INTERRUPTIONS.map((interruptions) => (
            <option key={interruptions} value={interruptions}>
              {INTERRUPTION_TEXTS[interruptions]}
            </option>
          ))}
        </select>
        <p id={`${id}-hint`} class="small soft">
          A phone, a doorbell, a voice, a message, now and then. Go on working: the report says whether you did.
        </p>
      </div>
      {pack.breaks.kind === 'none' ? (
        <Switch
          label="Breaks were granted to me"
          hint="These rules have none. With this you can take one when you need it; the clock runs on."
          checked={choice.breaksGranted}
          onChange={(breaksGranted) => onChange({ breaksGranted })}
        />
      ) : null}
    </div>
  );
}

function ExamNote({ exam, choice }: { readonly exam: Exam; readonly choice: ExamChoice }) {
  return (
    <p class="small soft">
      {examFacts(exam, choice.extraTime)}. {unverifiedText(exam)} {exam.note}
    </p>
  );
}
