import type { ComponentChildren } from 'preact';
import type { Sitting } from '../../lib/habits/sitting';

interface SittingLinkProps {
  readonly sitting: Sitting;
  readonly children: ComponentChildren;
}

/** The way to a sitting's report. One that was sat on another computer has its report there. */
export function SittingLink({ sitting: { sessionId, isElsewhere }, children }: SittingLinkProps) {
  if (isElsewhere) {
    return (
      <>
        {children} <span class="soft">(on another computer)</span>
      </>
    );
  }
  return <a href={`report.html?session=${sessionId}`}>{children}</a>;
}
