interface DeviceSelectProps {
  readonly label: string;
  readonly devices: readonly MediaDeviceInfo[];
  /** Id of the device in use. */
  readonly current: string | undefined;
  readonly onChoose: (deviceId: string) => void;
}

export function DeviceSelect({ label, devices, current, onChoose }: DeviceSelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select class="control" value={current ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {devices.map(({ deviceId, label: name }, index) => (
          <option key={deviceId} value={deviceId}>
            {name || `${label} ${index + 1}`}
          </option>
        ))}
      </select>
    </label>
  );
}
