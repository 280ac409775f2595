import type { ComponentChildren } from 'preact';
import { zoomByKey } from '../../../lib/report/timeline-keys';
import type { TimelineView } from './use-timeline-view';

/** + and − zoom, and 0 shows the whole session, wherever in the timeline the focus is. */
export function TimelineKeys({
  view,
  children,
}: {
  readonly view: TimelineView;
  readonly children: ComponentChildren;
}) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const look = zoomByKey(event, { window: view.window.value, cursorMs: view.cursorMs.value }, view.lengthMs.value);
    if (look === null) return;
    event.preventDefault();
    view.look(look);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears keys that are pressed in what it holds
    <div onKeyDown={onKeyDown}>{children}</div>
  );
}
