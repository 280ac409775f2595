import type { RefObject } from 'preact';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';

interface NoPlanYetProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onMake: () => void;
}

export function NoPlanYet({ opener, onMake }: NoPlanYetProps) {
  return (
    <Card title="When is your exam?">
      <div class="training__empty">
        <p class="soft">
          Say when it is, and you get a simple plan until then: mocks that grow up to its full length, and drills of a
          few minutes between them. You can change every step of it, and nothing reminds you unless you want that.
        </p>
        <Button kind="primary" buttonRef={opener} onClick={onMake}>
          <Icon name="flag" /> Make a plan
        </Button>
      </div>
    </Card>
  );
}
