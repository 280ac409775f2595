import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type DevicePermission, devicePermission } from '../lib/platform/device-access';

/**
 * What the user has decided about camera and microphone; `undefined` until the browser has answered.
 *
 * @param occasion asks again when it changes
 */
export function useDevicePermission(occasion?: unknown): DevicePermission | undefined {
  const permission = useSignal<DevicePermission | undefined>(undefined);
  useEffect(() => {
    void devicePermission().then((answer) => {
      permission.value = answer;
    });
  }, [occasion]);
  return permission.value;
}
