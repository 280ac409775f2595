import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Pack } from '../../lib/providers/define-provider';
import { SourceLine } from '../ui/SourceLine';
import { BreaksEdit } from './BreaksEdit';
import { CheckInEdit } from './CheckInEdit';
import { PackRules } from './PackRules';
import { PolicyItem } from './PolicyItem';
import { ResetPack } from './ResetPack';
import { SaveProblem } from './SaveProblem';
import { StatementText } from './StatementText';
import type { PackControl } from './use-pack-edit';
import { WarningsEdit } from './WarningsEdit';

/** All of a pack, part by part, each with where it is known from. */
export function PackView({ control }: { readonly control: PackControl }) {
  const { pack } = control;
  return (
    <div class="pack">
      <SaveProblem failure={control.failure} />
      <ResetPack control={control} />
      <Part title="How the proctor reacts">
        <WarningsEdit control={control} />
        <StatementText statement={pack.conductSource} />
      </Part>
      <Part title="What is allowed">
        <ul class="pack__list">
          {(['drink', 'phone', 'notes', 'breaks'] as const).map((name) => (
            <PolicyItem key={name} name={name} control={control} />
          ))}
        </ul>
        <BreaksEdit control={control} />
      </Part>
      <Part title="Check-in">
        <p>{checkInWindowText(pack.checkInWindow)}</p>
        <SourceLine source={pack.checkInWindow} />
        <CheckInEdit control={control} />
        <StatementText statement={pack.checkInSource} />
      </Part>
      <Part title="Said before the exam">
        <ul class="pack__list">
          {pack.briefing.map((statement) => (
            <li key={statement.text}>
              <StatementText statement={statement} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Time alerts">
        <p>{alertsText(pack.timeAlertsMinutes)}</p>
        <StatementText statement={pack.timeAlertsSource} />
      </Part>
      <Part title="Rules">
        <PackRules control={control} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="pack__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function checkInWindowText({ opensMinutesBefore, closesMinutesAfter }: Pack['checkInWindow']): string {
  const opens = `Opens ${opensMinutesBefore} minutes before the appointment`;
  return closesMinutesAfter === 0
    ? `${opens} and closes when it begins.`
    : `${opens} and closes ${closesMinutesAfter} minutes after it.`;
}

function alertsText(minutes: Pack['timeAlertsMinutes']): string {
  return minutes.length === 0 ? 'None.' : `When ${minutes.join(', ')} minutes are left.`;
}
