import { AS_STRICT_TEXTS } from '../../lib/locales/en/lockdown';
import type { PackLockdown } from '../../lib/providers/define-provider';
import { StatementText } from './StatementText';

/** What the provider's browser does, and what comes closest here. */
export function PackLockdownPart({ lockdown: { preset, why } }: { readonly lockdown: PackLockdown }) {
  return (
    <>
      <StatementText statement={why} />
      <p>{AS_STRICT_TEXTS.closest(preset)}</p>
    </>
  );
}
