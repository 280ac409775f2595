import { useSignal } from '@preact/signals';
import { strictSites } from '../../lib/settings';
import { disableStrictMode, enableStrictMode, STRICT_MODE_PROBLEMS, type StrictModeResult } from '../strict-mode';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';

interface StrictModeSwitchProps {
  readonly origin: string;
  readonly host: string;
}

export function StrictModeSwitch({ origin, host }: StrictModeSwitchProps) {
  const sites = useSetting(strictSites);
  const result = useSignal<StrictModeResult>('done');

  async function change(enable: boolean) {
    result.value = 'done';
    result.value = await (enable ? enableStrictMode(origin) : disableStrictMode(origin));
  }

  return (
    <div class="popup__strict">
      <Switch
        label="Strict mode on this site"
        hint={`Opening ${host} will offer to start a session.`}
        checked={sites !== undefined && origin in sites}
        disabled={sites === undefined}
        onChange={change}
      />
      <p class="small" role="status">
        {result.value === 'done' ? '' : STRICT_MODE_PROBLEMS[result.value]}
      </p>
    </div>
  );
}
