import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { TimelineContent } from '../../../lib/report/moment';
import { PlotBackground } from './PlotBackground';
import { createPlotPointer } from './plot-pointer';
import { Scrubber } from './Scrubber';
import type { TimelineView } from './use-timeline-view';

interface PlotProps {
  readonly view: TimelineView;
  readonly content: TimelineContent;
  readonly children: ComponentChildren;
}

/** Rows over one time axis, and what can be done with it: what a pointer does here, keys do in the scrubber. */
export function Plot({ view, content, children }: PlotProps) {
  const plot = useRef<HTMLDivElement>(null);
  const scrubber = useRef<HTMLInputElement>(null);
  const pointer = useMemo(
    () =>
      createPlotPointer(
        view,
        () => plot.current,
        () => scrubber.current?.focus({ preventScroll: true }),
      ),
    [view],
  );
  return (
    <div class="timeline" {...pointer}>
      <Scrubber view={view} content={content} inputRef={scrubber} />
      <PlotBackground view={view} unjudged={content.track.unjudged} plotRef={plot} />
      {children}
    </div>
  );
}
