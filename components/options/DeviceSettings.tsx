import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';

export function DeviceSettings() {
  return (
    <Card title="Camera and microphone">
      <div class="options__line">
        <p class="soft">Choose which ones are used, and see and hear what a session will.</p>
        <LinkButton href="welcome.html">Check camera and microphone</LinkButton>
      </div>
    </Card>
  );
}
