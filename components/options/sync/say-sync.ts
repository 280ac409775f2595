import type { FailureText } from '../../../lib/locales/en/failures';
import { formatDateTime } from '../../../lib/report/calendar';
import type { SyncCounts } from '../../../lib/sync/changes-there';
import type { SyncProblem, SyncStatus } from '../../../lib/sync/status';

export const PROBLEM_TEXTS: Readonly<Record<SyncProblem['kind'], FailureText>> = {
  busy: {
    title: 'Your browser takes no more changes for the moment.',
    next: 'Nothing is lost. It is tried again by itself in a few minutes.',
  },
  full: {
    title: 'There is no room left in your browser’s sync.',
    next: 'Turn sync off and remove the copy from it. Then turn it on again on the computers that you still use.',
  },
  failed: {
    title: 'Syncing did not work.',
    next: 'It is tried again by itself. If this stays, restart the browser.',
  },
};

/** When it was last done, and what it came to. */
export function sayStatus({ lastAt, counts, problem }: SyncStatus, otherSittings: number): string {
  if (lastAt === null || counts === null) return problem ? 'Not synced yet.' : 'Syncing for the first time …';
  const own = `${sittings(counts.sittings)} of this computer`;
  const others =
    counts.computers === 0
      ? 'No other computer has stored anything yet.'
      : `${sittings(otherSittings)} from ${counts.computers === 1 ? '1 other computer' : `${counts.computers} others`}.`;
  return `Last synced: ${formatDateTime(lastAt)}. Settings and the summaries of ${own} are in your browser’s sync. ${others}`;
}

/** What could not be synced, and why; nothing to say in most cases. */
export function sayLeftOut({ sittingsLeft, settingsLeft, newer }: SyncCounts): readonly string[] {
  const left = sittings(sittingsLeft);
  return [
    sittingsLeft > 0 &&
      `There is no room for the oldest ${left} of this computer. They count here, and not on your other computers.`,
    settingsLeft > 0 &&
      `${settingsLeft === 1 ? '1 setting is too long to be synced and stays' : `${settingsLeft} settings are too long to be synced and stay`} on this computer.`,
    newer > 0 &&
      `${newer === 1 ? '1 computer has' : `${newer} computers have`} a newer version of Practice Proctor. What it stores in a new way is left alone until this one is updated as well.`,
  ].filter((text) => text !== false);
}

function sittings(count: number): string {
  return count === 1 ? '1 sitting' : `${count} sittings`;
}
