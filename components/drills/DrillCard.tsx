import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SessionRow } from '../../lib/db/schema';
import type { SoloDrill } from '../../lib/drills/solo-drills';
import { SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import { formatDateTime } from '../../lib/report/calendar';
import { Button } from '../ui/Button';

interface DrillCardProps {
  readonly drill: SoloDrill;
  /** Earlier ones, newest first. */
  readonly done: readonly SessionRow[];
  readonly disabled: boolean;
  /** A link led to this drill: it is ready to be started. */
  readonly isAsked: boolean;
  readonly onStart: () => void;
  /** Settings of this drill alone. */
  readonly children: ComponentChildren;
}

export function DrillCard({ drill, done, disabled, isAsked, onStart, children }: DrillCardProps) {
  const { name, why, how } = SOLO_TEXTS[drill];
  const [last] = done;
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isAsked) button.current?.focus();
  }, [isAsked]);

  return (
    <li class={isAsked ? 'card drills__card drills__card--asked' : 'card drills__card'}>
      <h2>{name}</h2>
      <p>{why}</p>
      <p class="soft">{how}</p>
      {children}
      <p class="small soft">
        {last ? (
          <>
            Done {done.length === 1 ? 'once' : `${done.length} times`}, last on {formatDateTime(last.createdAt)}:{' '}
            <a href={`report.html?session=${encodeURIComponent(last.id)}`}>how it went</a>
          </>
        ) : (
          'Not done yet.'
        )}
      </p>
      <Button kind="primary" buttonRef={button} disabled={disabled} onClick={onStart}>
        Start <span class="visually-hidden">{name}</span>
      </Button>
    </li>
  );
}
