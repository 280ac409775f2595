import type { DeviceChoice } from '../../lib/db/schema';
import { DeviceSelect } from './DeviceSelect';
import { useDeviceList } from './use-device-list';

interface DeviceSelectsProps {
  readonly stream: MediaStream;
  readonly choice: DeviceChoice;
  readonly onChoose: (choice: DeviceChoice) => void;
}

export function DeviceSelects({ stream, choice, onChoose }: DeviceSelectsProps) {
  const devices = useDeviceList(stream);
  const idOf = (track: MediaStreamTrack | undefined) => track?.getSettings().deviceId;
  return (
    <div class="welcome__selects">
      <DeviceSelect
        label="Camera"
        devices={devices.filter(({ kind }) => kind === 'videoinput')}
        current={idOf(stream.getVideoTracks()[0])}
        onChoose={(cameraId) => onChoose({ ...choice, cameraId })}
      />
      <DeviceSelect
        label="Microphone"
        devices={devices.filter(({ kind }) => kind === 'audioinput')}
        current={idOf(stream.getAudioTracks()[0])}
        onChoose={(microphoneId) => onChoose({ ...choice, microphoneId })}
      />
    </div>
  );
}
