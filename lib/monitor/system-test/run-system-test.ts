import type { DeviceChoice } from '../../db/schema';
import { DeviceError } from '../../detectors/monitor/open-device';
import { devicePermission, openDevices, stopStream } from '../../platform/device-access';
import { CHECKS, type CheckId, checksFrom } from '../../system-test/checks';
import { untested } from '../../system-test/define-check';
import { judgeNotMeasured, type NotMeasured } from '../../system-test/not-measured';
import { unlessAborted } from '../wait';
import { TooSlow } from './load-worker';
import { measureCamera } from './measure-camera';
import { COMPUTER_CHECKS, type ComputerCircumstances } from './measure-computer';
import { measureMicrophone } from './measure-microphone';
import type { TestListener } from './test-listener';

export interface SystemTestOptions {
  readonly ids: readonly CheckId[];
  readonly devices: DeviceChoice;
  readonly tell: TestListener;
  /** Ends it: camera and microphone are let go at once. */
  readonly signal: AbortSignal;
}

/** The whole test, with opening the devices, is promised within a minute. */
const TIME_MS = 50_000;

const SOURCES = ['camera', 'microphone'] as const;
type Source = (typeof SOURCES)[number];

const MEASURES = { camera: measureCamera, microphone: measureMicrophone } as const;

/** Every check that a test of these comprises: what comes from one device is measured together. */
export function checksTogether(ids: readonly CheckId[]): readonly CheckId[] {
  const has = (source: Source) => ids.some((id) => CHECKS[id].source === source);
  const together = SOURCES.filter(has).flatMap(checksFrom);
  return [...new Set([...ids, ...together])];
}

/**
 * Runs checks, those that can at the same time, and tells how each comes out. Nothing is stored. Every check of
 * `checksTogether` is judged, unless the signal aborts.
 *
 * @throws the signal's reason
 */
export async function runSystemTest({ ids, devices, tell, signal }: SystemTestOptions): Promise<void> {
  const sources = SOURCES.filter((source) => ids.some((id) => CHECKS[id].source === source));
  const refused = sources.length > 0 && (await askForDevices(devices, tell));
  signal.throwIfAborted();
  if (sources.length > 0 && !refused) tell.instruct('load');
  // From here on: how long the person thinks about the browser's question is not the test's time.
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort(new Error('The time is up.')), TIME_MS);
  const measureSource = (source: Source) =>
    refused
      ? tellNotMeasured(source, 'permission-denied', tell)
      : measure(source, { devices, tell, signal, timeUp: timeUp.signal });
  try {
    await Promise.all([measureComputer(ids, { devices, refused }, tell, timeUp.signal), ...sources.map(measureSource)]);
  } finally {
    clearTimeout(timer);
  }
}

interface MeasureOptions extends Omit<SystemTestOptions, 'ids'> {
  readonly timeUp: AbortSignal;
}

async function measure(source: Source, { devices, tell, signal, timeUp }: MeasureOptions): Promise<void> {
  const current = AbortSignal.any([signal, timeUp]);
  const told = new Set<CheckId>();
  const judged: TestListener['judged'] = (id, judgement) => {
    told.add(id);
    tell.judged(id, judgement);
  };
  try {
    await unlessAborted(expectDevice(source), current);
    await unlessAborted(MEASURES[source](devices, { ...tell, judged }, current), current);
  } catch (error) {
    signal.throwIfAborted();
    tellNotMeasured(source, timeUp.aborted ? 'too-slow' : whyNot(error), tell, told);
  }
}

/**
 * Devices that are not there are told at once, and no models are loaded for them.
 *
 * @throws {DeviceError}
 */
async function expectDevice(source: Source): Promise<void> {
  const wanted = source === 'camera' ? 'videoinput' : 'audioinput';
  const found = await navigator.mediaDevices.enumerateDevices();
  if (!found.some(({ kind }) => kind === wanted)) throw new DeviceError(`no-${source}`, { cause: 'None is listed.' });
}

function tellNotMeasured(source: Source, why: NotMeasured, tell: TestListener, told?: ReadonlySet<CheckId>): void {
  for (const [id, judgement] of judgeNotMeasured(source, why)) if (!told?.has(id)) tell.judged(id, judgement);
}

/** One question for both devices, where there is one to be asked; returns whether the answer was no. */
async function askForDevices(devices: DeviceChoice, tell: TestListener): Promise<boolean> {
  if ((await devicePermission()) === 'granted') return false;
  tell.instruct('allow');
  const access = await openDevices(devices);
  if (access.opened) stopStream(access.stream);
  // Whatever else is wrong is told by the device's own checks.
  return !access.opened && access.why === 'permission-denied';
}

async function measureComputer(
  ids: readonly CheckId[],
  circumstances: ComputerCircumstances,
  tell: TestListener,
  timeUp: AbortSignal,
): Promise<void> {
  const measureOne = async (id: CheckId) => {
    try {
      const measure = COMPUTER_CHECKS[id];
      if (measure) tell.judged(id, await unlessAborted(measure(circumstances), timeUp));
    } catch (error) {
      console.warn(`“${id}” could not be measured.`, error);
      tell.judged(id, untested('It could not be measured.', 'Restart the browser and test it again.'));
    }
  };
  await Promise.all(ids.map(measureOne));
}

function whyNot(error: unknown): NotMeasured {
  if (error instanceof TooSlow) return 'too-slow';
  if (error instanceof DeviceError) return error.failure;
  throw error;
}
