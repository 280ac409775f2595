import { Icon, type IconName } from '../../ui/Icon';

interface ToolProps {
  readonly label: string;
  readonly icon: IconName;
  /** There is nothing left to do for it. It keeps the focus: taking that away would lose one's place. */
  readonly off: boolean;
  readonly onUse: () => void;
}

/** A small button with a picture; its name is shown when it is pointed at. */
export function Tool({ label, icon, off, onUse }: ToolProps) {
  return (
    <button
      type="button"
      class="button button--secondary timeline-tools__button"
      aria-label={label}
      aria-disabled={off}
      title={label}
      onClick={() => (off ? undefined : onUse())}
    >
      <Icon name={icon} />
    </button>
  );
}
