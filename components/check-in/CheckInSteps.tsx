import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import {
  beginCheckIn,
  type CheckIn,
  currentStep,
  maySkip,
  nextStep,
  skipStep,
  stepBack,
} from '../../lib/check-in/check-in';
import { findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import { OUTCOME_TEXTS, stepText, type WaitOutcome } from '../../lib/locales/en/check-in';
import { chosenPack, type PackEdits } from '../../lib/providers/edit-pack';
import { Button } from '../ui/Button';
import { CheckInStart } from './CheckInStart';
import type { CheckInTab } from './find-place';
import { StepContent } from './StepContent';
import { StepTrail } from './StepTrail';

interface CheckInStepsProps {
  readonly tab: CheckInTab;
  readonly exams: readonly Exam[];
  readonly edits: PackEdits;
}

/** All steps of one check-in, one at a time. */
export function CheckInSteps({ tab, exams, edits }: CheckInStepsProps) {
  const { pack } = chosenPack(tab.choice.packId, edits);
  const exam = findExam(tab.choice.examCode, exams);
  const hasWait = pack.checkIn.includes('wait');
  const checkIn = useSignal<CheckIn | null>(null);
  const outcome = useSignal<WaitOutcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: now } = checkIn;
  // Whoever uses a keyboard or a screen reader goes on from the new step's title.
  useEffect(() => heading.current?.focus(), [now?.at]);

  if (now === null) {
    return (
      <CheckInStart
        pack={pack}
        edits={edits}
        exam={exam}
        tab={tab}
        steps={beginCheckIn(pack.checkIn, false).steps}
        hasWait={hasWait}
        onStart={(isQuick) => (checkIn.value = beginCheckIn(pack.checkIn, isQuick))}
      />
    );
  }
  const step = currentStep(now);
  const { title, text } = outcome.value === null ? stepText(step, hasWait) : OUTCOME_TEXTS[outcome.value];
  return (
    <>
      <StepTrail checkIn={now} hasWait={hasWait} />
      <section class="card checkin__step" aria-labelledby="step-title">
        <h1 id="step-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p class="soft">{text}</p>
        <StepContent
          key={step}
          step={step}
          tab={tab}
          pack={pack}
          isQuick={now.isQuick}
          onDone={() => (checkIn.value = nextStep(now))}
          onOutcome={(now) => (outcome.value = now)}
        />
        {step === 'wait' ? null : (
          <div class="button-row">
            {now.at > 0 ? (
              <Button kind="quiet" onClick={() => (checkIn.value = stepBack(now))}>
                Back
              </Button>
            ) : null}
            {maySkip(now) ? (
              <Button kind="quiet" onClick={() => (checkIn.value = skipStep(now))}>
                Skip this step
              </Button>
            ) : null}
          </div>
        )}
      </section>
    </>
  );
}
