import { useSignal } from '@preact/signals';
import { strictSites } from '../../lib/settings';
import { disableStrictMode, enableStrictMode, type StrictModeResult } from '../strict-mode';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';

interface StrictModeSwitchProps {
  readonly origin: string;
  readonly host: string;
}

const PROBLEMS: Readonly<Record<Exclude<StrictModeResult, 'done'>, string>> = {
  'not-allowed': 'Strict mode needs access to this site. Turn it on again and choose “Allow”.',
  failed: 'Strict mode could not be changed. Restart the browser and try again.',
};

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
        {result.value === 'done' ? '' : PROBLEMS[result.value]}
      </p>
    </div>
  );
}
