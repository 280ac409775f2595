import { useSignal } from '@preact/signals';
import type { Exam } from '../../lib/exams/exam';
import { packName } from '../../lib/exams/exam-plan';
import { stepText } from '../../lib/locales/en/check-in';
import type { CheckInStep, Pack } from '../../lib/providers/define-provider';
import type { PackEdits } from '../../lib/providers/edit-pack';
import { AsStrict } from '../exams/AsStrict';
import { Button } from '../ui/Button';
import { Lead } from '../ui/Lead';
import { Switch } from '../ui/Switch';
import { PlannedFor, SessionRunning } from './BeforeCheckIn';
import type { CheckInTab } from './find-place';

interface CheckInStartProps {
  readonly pack: Pack;
  readonly edits: PackEdits;
  readonly exam: Exam | null;
  readonly tab: CheckInTab;
  readonly steps: readonly CheckInStep[];
  readonly hasWait: boolean;
  readonly onStart: (isQuick: boolean) => void;
}

/** What is about to be rehearsed. */
export function CheckInStart({ pack, edits, exam, tab, steps, hasWait, onStart }: CheckInStartProps) {
  const isQuick = useSignal(false);
  return (
    <>
      <Lead title="Rehearse check-in">
        Before the first question there are pictures, questions, rules and a wait. Many sittings are lost there.
        Pictures stay in this page’s memory and are gone when the exam begins.
      </Lead>
      <SessionRunning />
      <section class="card checkin__step" aria-labelledby="about-title">
        <h2 id="about-title">{exam ? `${exam.code} ${exam.title}` : tab.title}</h2>
        <p class="soft">{packName(pack)}</p>
        {tab.appointment === null ? null : <PlannedFor appointment={tab.appointment} edits={edits} tabId={tab.tabId} />}
        {tab.origin === null ? null : <AsStrict origin={tab.origin} pack={pack} />}
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
