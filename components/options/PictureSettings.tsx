import { keepPictures } from '../../lib/settings';
import { Card } from '../ui/Card';
import { Switch } from '../ui/Switch';
import { useSetting } from '../use-setting';

export function PictureSettings() {
  const keep = useSetting(keepPictures);
  return (
    <Card title="Pictures">
      <Switch
        label="Keep a small picture of each moment that was noticed"
        hint="It shows in the report what the camera saw when it began. It stays on this computer and is deleted with its session. Sound is never kept."
        checked={keep ?? true}
        disabled={keep === undefined}
        onChange={(checked) => keepPictures.setValue(checked)}
      />
    </Card>
  );
}
