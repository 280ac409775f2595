import { useId } from 'preact/hooks';

interface DeviceSelectProps {
  readonly label: string;
  readonly devices: readonly MediaDeviceInfo[];
  /** Id of the device in use. */
  readonly current: string | undefined;
  readonly onChoose: (deviceId: string) => void;
}

export function DeviceSelect({ label, devices, current, onChoose }: DeviceSelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} class="control" value={current ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {devices.map(({ deviceId, label: name }, index) => (
          <option key={deviceId} value={deviceId}>
            {name || `${label} ${index + 1}`}
          </option>
        ))}
      </select>
    </div>
  );
}
