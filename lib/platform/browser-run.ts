import { browserRunId } from '../settings';

/** An id that lives as long as the browser runs: tab ids stored under another one mean nothing any more. */
export async function currentBrowserRun(): Promise<string> {
  const known = await browserRunId.getValue();
  if (known) return known;
  const id = crypto.randomUUID();
  await browserRunId.setValue(id);
  return id;
}
