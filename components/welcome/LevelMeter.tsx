import { useSignal, useSignalEffect } from '@preact/signals';
import { Icon } from '../ui/Icon';
import { meterRatio } from './meter-ratio';
import { useSoundLevel } from './use-sound-level';

/** A spoken word at arm's length is above this even with a weak microphone; a quiet room is below. */
const HEARD_DBFS = -45;

const SILENT = 'The microphone delivers silence. Check its mute switch, or choose another one.';
const HEARD = 'The microphone hears you.';
const WAITING = 'Say a word or two: the bar should move.';

export function LevelMeter({ stream }: { readonly stream: MediaStream }) {
  const { dbfs, silent } = useSoundLevel(stream);
  const heard = useSignal(false);
  useSignalEffect(() => {
    if (dbfs.value > HEARD_DBFS) heard.value = true;
  });
  const filled = meterRatio(dbfs.value);
  return (
    <div class="welcome__sound">
      <div class="welcome__meter-line">
        <Icon name="microphone" />
        <meter class="welcome__meter" style={{ '--filled': filled }} aria-label="Sound level" value={filled} />
      </div>
      <p class="small soft" role="status">
        {silent.value ? SILENT : heard.value ? HEARD : WAITING}
      </p>
    </div>
  );
}
