import type { ComponentChildren } from 'preact';
import { anchorOf } from '../ui/anchor-of';
import { BreaksEdit } from './BreaksEdit';
import { BriefingEdit } from './BriefingEdit';
import { CheckInEdit } from './CheckInEdit';
import { CheckInWindowEdit } from './CheckInWindowEdit';
import { PackLockdownPart } from './PackLockdownPart';
import { PackRules } from './PackRules';
import { PolicyItem } from './PolicyItem';
import { ResetPack } from './ResetPack';
import { SaveProblem } from './SaveProblem';
import { StatementText } from './StatementText';
import { TimeAlertsEdit } from './TimeAlertsEdit';
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
        <CheckInWindowEdit control={control} />
        <CheckInEdit control={control} />
        <StatementText statement={pack.checkInSource} />
      </Part>
      <Part title="Said before the exam">
        <BriefingEdit control={control} />
      </Part>
      <Part title="Time alerts">
        <TimeAlertsEdit control={control} />
      </Part>
      {pack.lockdown === undefined ? null : (
        <Part title="The provider’s browser">
          <PackLockdownPart lockdown={pack.lockdown} />
        </Part>
      )}
      <Part title="Rules">
        <PackRules control={control} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = anchorOf(title);
  return (
    <section class="pack__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
