import type { SupervisedWorker } from '../../detectors/monitor/supervised-worker';
import { explainLoading } from '../open-senses';
import { wait } from '../wait';

/** The computer did not do in time what it has to do in a session all along. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Loading takes 1–2 s. A computer that needs ten times as long cannot do a session beside an exam. */
const LOAD_WITHIN_MS = 25_000;

/**
 * Resolves when the worker has loaded its models.
 *
 * @throws {TooSlow}
 * @throws {DeviceError} if they cannot be loaded
 * @throws the signal's reason
 */
export async function loadWorker(worker: SupervisedWorker<never, never>, signal: AbortSignal): Promise<void> {
  const late = wait(LOAD_WITHIN_MS, signal).then(() => Promise.reject(new TooSlow('The models did not load in time.')));
  try {
    await Promise.race([worker.ready, late]);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TooSlow) throw error;
    explainLoading(error);
  }
}
