import { keepPictures, keepSound } from '../../lib/settings';
import { Card } from '../ui/Card';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';

export function PictureSettings() {
  const pictures = useSetting(keepPictures);
  const sound = useSetting(keepSound);
  return (
    <Card title="Pictures and sound">
      <div class="switches">
        <Switch
          label="Keep small pictures of each moment that was noticed"
          hint="They show in the report what the camera saw around its beginning. They stay on this computer and are deleted with their session."
          checked={pictures ?? true}
          disabled={pictures === undefined}
          onChange={(checked) => keepPictures.setValue(checked)}
        />
        <Switch
          label="Keep six seconds of sound where talking or noise was noticed"
          hint="From the next session on, to hear in the report what it was. Others may be heard in it: tell them, or leave it off. It stays on this computer, is in no export, and is deleted with its session."
          checked={sound ?? false}
          disabled={sound === undefined}
          onChange={(checked) => keepSound.setValue(checked)}
        />
      </div>
    </Card>
  );
}
