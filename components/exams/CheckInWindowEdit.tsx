import { checkInWindowText } from '../../lib/locales/en/exams';
import type { CheckInWindow } from '../../lib/providers/define-provider';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { SourceLine } from '../ui/SourceLine';
import { CountField } from './CountField';
import { editWhole } from './change-edit';
import { ResetPart } from './ResetPart';
import type { PackControl } from './use-pack-edit';

/** From when until when one may check in. */
export function CheckInWindowEdit({ control }: { readonly control: PackControl }) {
  const { pack, provided, edit, save } = control;
  const { opensMinutesBefore, closesMinutesAfter } = pack.checkInWindow;
  const change = (part: Partial<CheckInWindow>) =>
    void save((stored) => {
      const standard = minutesOf(provided.checkInWindow);
      return editWhole(stored, 'checkInWindow', { ...standard, ...stored.checkInWindow, ...part }, standard);
    });

  return (
    <div class="pack__edit">
      <p>{checkInWindowText(pack.checkInWindow)}</p>
      {edit.checkInWindow === undefined ? null : (
        <p class="small soft">The provider’s: {checkInWindowText(provided.checkInWindow)}</p>
      )}
      <SourceLine source={provided.checkInWindow} />
      <div class="pack__counts">
        <CountField
          label="Opens, minutes before"
          value={opensMinutesBefore}
          least={0}
          most={EDIT_LIMITS.opensMinutesBefore}
          onChange={(minutes) => change({ opensMinutesBefore: minutes })}
        />
        <CountField
          label="Closes, minutes after"
          value={closesMinutesAfter}
          least={0}
          most={EDIT_LIMITS.closesMinutesAfter}
          onChange={(minutes) => change({ closesMinutesAfter: minutes })}
        />
      </div>
      <p class="small soft">
        Mock exams that are planned go by it, too, and so do their reminders. Calendar files that you have exported do
        not change.
      </p>
      <ResetPart name="checkInWindow" what="check-in times" control={control} />
    </div>
  );
}

/** Without the source. */
function minutesOf({ opensMinutesBefore, closesMinutesAfter }: CheckInWindow): CheckInWindow {
  return { opensMinutesBefore, closesMinutesAfter };
}
