import { useSignal } from '@preact/signals';
import type { Pack } from '../../lib/providers/define-provider';
import { isEdited, type PackEdit } from '../../lib/providers/edit-pack';
import { OWN_PACK_ID } from '../../lib/providers/index';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PackControl } from './use-pack-edit';

/** Everything as the provider has it, in one click, and back in another. One button, so that the focus stays on it. */
export function ResetPack({ control: { pack, edit, save } }: { readonly control: PackControl }) {
  /** What to go back to. */
  const before = useSignal<PackEdit | null>(null);
  const isChanged = isEdited(edit);

  function reset() {
    before.value = edit;
    void save(() => ({}));
  }

  function undo() {
    const back = before.value;
    if (back) void save(() => back);
    before.value = null;
  }

  return (
    <div class="pack__reset">
      <p role="status" class="small">
        {isChanged ? 'You have changed these rules.' : standardText(pack)}
      </p>
      {isChanged ? (
        <Button onClick={reset}>
          <Icon name="undo" /> Reset to the provider’s
        </Button>
      ) : before.value === null ? null : (
        <Button onClick={undo}>
          <Icon name="undo" /> Undo the reset
        </Button>
      )}
    </div>
  );
}

function standardText({ id, providerName }: Pack): string {
  return id === OWN_PACK_ID ? 'As they came.' : `As ${providerName} has them, as far as is known.`;
}
