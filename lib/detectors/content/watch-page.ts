import type { Lockdown } from '../../lockdown/lockdown';
import { watchClipboard } from './clipboard';
import { watchContextMenu } from './context-menu';
import { watchDisplays } from './displays';
import { watchDragging } from './dragging';
import type { PageWatch } from './page-watch';
import { watchPrinting } from './printing';
import { watchSelecting } from './selecting';
import { watchWindowSize } from './window-size';

/** What people do in a document: watched in the page and in each of its frames. */
export function watchDocument({ acts }: Lockdown, watch: PageWatch): void {
  watchClipboard(acts, watch);
  watchPrinting(acts.print, watch);
  watchContextMenu(acts.menu, watch);
  watchDragging(acts.drag, watch);
  watchSelecting(acts.select, watch);
}

/** What is around the page: watched once. */
export function watchAroundPage(lockdown: Lockdown, watch: PageWatch): void {
  watchWindowSize(lockdown, watch);
  if (lockdown.watched.displays) watchDisplays(watch);
}
