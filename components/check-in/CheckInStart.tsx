import { useSignal } from '@preact/signals';
import type { Exam } from '../../lib/exams/exam';
import { stepText } from '../../lib/locales/en/check-in';
import type { CheckInStep } from '../../lib/providers/define-provider';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';

interface CheckInStartProps {
  readonly packName: string;
  readonly exam: Exam | null;
  /** Of the exam's page. */
  readonly title: string;
  readonly steps: readonly CheckInStep[];
  readonly hasWait: boolean;
  readonly onStart: (isQuick: boolean) => void;
}

/** What is about to be rehearsed. */
export function CheckInStart({ packName, exam, title, steps, hasWait, onStart }: CheckInStartProps) {
  const isQuick = useSignal(false);
  return (
    <>
      <div class="checkin__lead">
        <h1>Rehearse check-in</h1>
        <p class="soft">
          Before the first question there are pictures, questions, rules and a wait. Many sittings are lost there.
          Pictures stay in this page’s memory and are gone when the exam begins.
        </p>
      </div>
      <section class="card checkin__step" aria-labelledby="about-title">
        <h2 id="about-title">{exam ? `${exam.code} ${exam.title}` : title}</h2>
        <p class="soft">{packName}</p>
        <ol class="checkin__list">
          {steps.map((step) => (
            <li key={step}>{stepText(step, hasWait).title}</li>
          ))}
        </ol>
        <Switch
          label="Quick start"
          hint={hasWait ? 'Steps can be skipped, and the proctor comes within seconds.' : 'Steps can be skipped.'}
          checked={isQuick.value}
          onChange={(checked) => (isQuick.value = checked)}
        />
        <Button kind="primary" onClick={() => onStart(isQuick.value)}>
          Begin check-in
        </Button>
      </section>
    </>
  );
}
