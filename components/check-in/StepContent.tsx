import { judgeCard, judgeSelfie } from '../../lib/check-in/judge-picture';
import { packName } from '../../lib/exams/exam-plan';
import type { WaitOutcome } from '../../lib/locales/en/check-in';
import type { CheckInStep, Pack } from '../../lib/providers/define-provider';
import { AgreementStep } from './AgreementStep';
import { DeskStep } from './DeskStep';
import type { CheckInTab } from './find-place';
import { PictureStep } from './PictureStep';
import { RoomStep } from './RoomStep';
import { RulesStep } from './RulesStep';
import { WaitStep } from './WaitStep';
import { WithCamera } from './WithCamera';

interface StepContentProps {
  readonly step: CheckInStep;
  readonly tab: CheckInTab;
  readonly pack: Pack;
  readonly isQuick: boolean;
  readonly onDone: () => void;
  /** What has come of the last step; `null` = nothing yet. */
  readonly onOutcome: (outcome: WaitOutcome | null) => void;
}

export function StepContent({ step, tab, pack, isQuick, onDone, onOutcome }: StepContentProps) {
  switch (step) {
    case 'selfie':
      return (
        <WithCamera onSkip={onDone}>
          {(stream) => (
            <PictureStep stream={stream} guide="face" label="Your picture" judge={judgeSelfie} onDone={onDone} />
          )}
        </WithCamera>
      );
    case 'id-front':
    case 'id-back':
      return (
        <WithCamera onSkip={onDone}>
          {(stream) => <PictureStep stream={stream} guide="card" label="Your card" judge={judgeCard} onDone={onDone} />}
        </WithCamera>
      );
    case 'room-photos':
      return <WithCamera onSkip={onDone}>{(stream) => <RoomStep stream={stream} onDone={onDone} />}</WithCamera>;
    case 'desk':
      return <DeskStep tabId={tab.tabId} pack={pack} onDone={onDone} />;
    case 'rules':
      return <RulesStep pack={pack} onDone={onDone} />;
    case 'agreement':
      return <AgreementStep packName={packName(pack)} onDone={onDone} />;
    case 'wait': {
      const wait = !pack.checkIn.includes('wait') ? null : isQuick ? 'short' : 'real';
      return (
        <WaitStep tabId={tab.tabId} choice={tab.choice} openedAt={tab.openedAt} wait={wait} onOutcome={onOutcome} />
      );
    }
  }
}
