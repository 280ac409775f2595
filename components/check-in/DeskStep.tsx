import { useSignal } from '@preact/signals';
import { DESK_ITEMS } from '../../lib/locales/en/check-in';
import type { Pack } from '../../lib/providers/define-provider';
import { OtherTabs } from '../lockdown/OtherTabs';
import { Button } from '../ui/Button';

interface DeskStepProps {
  /** The exam's tab: all others may be closed. */
  readonly tabId: number;
  readonly pack: Pack;
  readonly onDone: () => void;
}

/** What has to be put away, ticked off one by one. */
export function DeskStep({ tabId, pack, onDone }: DeskStepProps) {
  const done = useSignal<ReadonlySet<string>>(new Set());
  const missing = DESK_ITEMS.length - done.value.size;

  function tick(id: string, checked: boolean) {
    const next = new Set(done.value);
    if (checked) next.add(id);
    else next.delete(id);
    done.value = next;
  }

  return (
    <>
      <ul class="checkin__desk">
        {DESK_ITEMS.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={done.value.has(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
      <OtherTabs examTabId={tabId} />
      <dl class="checkin__policies">
        <dt>Drinks</dt>
        <dd>{pack.policies.drink.text}</dd>
        <dt>Phone</dt>
        <dd>{pack.policies.phone.text}</dd>
        <dt>Notes</dt>
        <dd>{pack.policies.notes.text}</dd>
      </dl>
      <Button kind="primary" disabled={missing > 0} onClick={onDone}>
        Desk and room are ready
      </Button>
      <p class="small soft" role="status">
        {missing === 0 ? '' : `${missing} of ${DESK_ITEMS.length} left to look at.`}
      </p>
    </>
  );
}
