import { useSignal } from '@preact/signals';
import type { TimelineContent } from '../../../lib/report/moment';
import { TimelineTable } from './TimelineTable';
import type { TimelineView } from './use-timeline-view';

/** The same in words, made when it is asked for. */
export function TableDisclosure({ view, content }: { readonly view: TimelineView; readonly content: TimelineContent }) {
  const isOpen = useSignal(false);
  return (
    <details class="timeline__words" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>Show as table</summary>
      {isOpen.value ? <TimelineTable content={content} window={view.window.value} /> : null}
    </details>
  );
}
