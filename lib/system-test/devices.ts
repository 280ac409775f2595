import { isVirtualCamera } from '../vision/virtual-camera';
import { defineCheck, fail, look, pass, untested } from './define-check';

export interface ConnectedDevice {
  readonly kind: 'camera' | 'microphone' | 'speaker';
  /** The name that the browser gives it. */
  readonly label: string;
  /** Whether the test, and so a session, uses it. */
  readonly inUse: boolean;
}

export interface DevicesMeasured {
  /** Those with a name: browsers tell names only when camera and microphone are allowed. */
  readonly devices: readonly ConnectedDevice[];
}

/** Words in the names of what is worn on or in the ear. Names of makers only where they make little else. */
const WORN =
  /\b(?:air\s?pods?|(?:ear|galaxy|pixel)[ -]?buds?|buds|ear[- ]?phones?|head[- ]?phones?|head[- ]?sets?|hands[- ]?free|bluetooth|a2dp|beats|jabra|plantronics|powerbeats|wh-\d{3,}\w*|wf-\d{3,}\w*)\b/i;
/** Programs that act as microphone or speaker. */
const MADE_UP_SOUND =
  /\b(?:virtual|vb-?audio|voicemeeter|cable (?:in|out)put|blackhole|loopback|soundflower|krisp|obs|nvidia broadcast|voicemod|screen[- ]capture)\b/i;

export const devices = defineCheck<DevicesMeasured>({
  name: 'Headphones and virtual devices',
  source: 'computer',
  judge: ({ devices: all }) => {
    if (all.length === 0)
      return untested('The browser tells the names of devices only when camera and microphone are allowed.');
    const virtual = all.filter(isMadeUp);
    const used = virtual.filter(({ inUse }) => inUse);
    if (used.length > 0)
      return fail(
        `In use, and not a real device: ${names(used)}.`,
        'Choose a real camera and microphone in the settings.',
      );
    const worn = all.filter(({ label }) => WORN.test(label));
    if (worn.length > 0)
      return look(
        `Connected: ${names(worn)}.`,
        'Most exams allow no headphones, earbuds or headsets: unplug or disconnect them.',
      );
    if (virtual.length > 0)
      return look(
        `Installed: ${names(virtual)}.`,
        'Some providers refuse computers with virtual devices: close or remove the program before the exam.',
      );
    return pass('By their names, none is connected.');
  },
});

function isMadeUp({ kind, label }: ConnectedDevice): boolean {
  return kind === 'camera' ? isVirtualCamera(label) : MADE_UP_SOUND.test(label);
}

function names(found: readonly ConnectedDevice[]): string {
  return [...new Set(found.map(({ label }) => label))].join(', ');
}
