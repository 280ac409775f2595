import { useSignal } from '@preact/signals';
import type { PackEdit } from '../../lib/providers/edit-pack';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { withoutPart } from './change-edit';
import type { PackControl } from './use-pack-edit';

interface ResetPartProps {
  readonly name: keyof PackEdit;
  /** What is reset, as in "time alerts". */
  readonly what: string;
  readonly control: Pick<PackControl, 'edit' | 'save'>;
}

/** That a part was changed, and a button that takes it back, then one that takes this back: the focus stays on it. */
export function ResetPart({ name, what, control: { edit, save } }: ResetPartProps) {
  /** What to go back to. */
  const before = useSignal<PackEdit | null>(null);
  const isChanged = edit[name] !== undefined;
  if (!isChanged && before.value === null) return null;

  function press() {
    const back = before.value;
    if (isChanged) void save((stored) => withoutPart(stored, name));
    else if (back) void save((stored) => ({ ...stored, [name]: back[name] }));
    before.value = isChanged ? edit : null;
  }

  return (
    <div class="pack__part-reset">
      <p role="status">
        {isChanged ? <Badge>Changed by you</Badge> : <span class="small soft">As before your changes.</span>}
      </p>
      <Button kind="quiet" onClick={press}>
        {isChanged ? 'Reset' : 'Undo the reset'}
        <span class="visually-hidden"> of {what}</span>
      </Button>
    </div>
  );
}
