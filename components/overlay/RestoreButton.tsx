import { closedTabs } from '../../lib/settings';
import { useSetting } from '../use-setting';

/** Offers to open the tabs again that were closed for the exam; nothing where none was. */
export function RestoreButton({ onRestore }: { readonly onRestore: () => void }) {
  const count = useSetting(closedTabs)?.length ?? 0;
  if (count === 0) return null;
  return (
    <p class="line">
      <button type="button" onClick={onRestore}>
        {count === 1 ? 'Open the closed tab again' : `Open the ${count} closed tabs again`}
      </button>
    </p>
  );
}
