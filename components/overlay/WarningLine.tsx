import { useEffect, useState } from 'preact/hooks';
import { ruleText } from '../../lib/locales/en/rules';
import type { MonitorStatus } from '../../lib/messages';

/** How long a warning stays after its cause is gone: long enough to be read. */
const LINGER_MS = 6000;

/** The latest warning, while its cause lasts and a little longer. Announced politely. */
export function WarningLine({ status }: { readonly status: MonitorStatus | null }) {
  const current = status?.openRules.at(-1) ?? null;
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (current !== null) {
      setShown(current);
      return;
    }
    const timer = setTimeout(() => setShown(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [current]);
  // A violation that opened and closed between two looks is still worth its warning.
  useEffect(() => {
    if (status?.lastRule) setShown(status.lastRule);
  }, [status?.lastRule, status?.violationCount]);
  const visible = status?.state === 'running' ? shown : null;
  return (
    <p class="warning" role="status" data-active={current !== null} hidden={visible === null}>
      {visible === null ? '' : ruleText(visible).warning}
    </p>
  );
}
