import { useSignal } from '@preact/signals';
import { playSound } from '../../lib/monitor/play-sound';
import { proctorSound } from '../../lib/settings';
import { CHIME } from '../../lib/sounds/chime';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';

export function ProctorSettings() {
  const sound = useSetting(proctorSound);
  const failed = useSignal(false);

  async function hear() {
    try {
      await playSound(CHIME, new AbortController().signal);
      failed.value = false;
    } catch {
      failed.value = true;
    }
  }

  return (
    <Card title="The proctor">
      <Switch
        label="Play a soft sound when the proctor says something"
        hint="From the next session on. Everything is always in writing as well, and the sound itself is never taken for noise."
        checked={sound ?? false}
        disabled={sound === undefined}
        onChange={(checked) => proctorSound.setValue(checked)}
      />
      <Button onClick={hear}>Hear it</Button>
      {failed.value ? (
        <p role="alert">Nothing could be played. Check that this computer has speakers or headphones, and try again.</p>
      ) : null}
    </Card>
  );
}
