import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Connection } from '../../lib/overlay/connect';
import { isOver } from '../../lib/overlay/connect';
import type { OverlayPlace } from '../../lib/settings';
import { Elapsed } from './Elapsed';
import { EndButton } from './EndButton';
import { Ended } from './Ended';
import { MoveHandle } from './MoveHandle';
import { statusLine } from './status-line';
import { WarningLine } from './WarningLine';

export interface OverlayProps {
  readonly connection: Signal<Connection>;
  readonly place: Signal<OverlayPlace>;
  readonly onMoved: (place: OverlayPlace) => void;
  readonly onEnd: () => void;
  readonly onReport: (sessionId: string) => void;
  readonly onSetUp: () => void;
  readonly onClose: () => void;
}

export function Overlay({ connection, place, onMoved, onEnd, onReport, onSetUp, onClose }: OverlayProps) {
  const { connected, status } = connection.value;
  const isSmall = useSignal(false);
  const { rightPx, topPx } = place.value;
  return (
    <section
      class="overlay"
      aria-label="Practice Proctor"
      data-small={isSmall.value}
      style={{ right: `min(${rightPx}px, 100vw - 80px)`, top: `min(${topPx}px, 100vh - 48px)` }}
    >
      <header>
        <MoveHandle place={place.value} onMoved={onMoved} />
        {status?.startedAt != null && <Elapsed startedAt={status.startedAt} isRunning={status.state === 'running'} />}
        <Device name="Camera" state={connected ? (status?.camera ?? 'starting') : 'starting'} />
        <Device name="Microphone" state={connected ? (status?.microphone ?? 'starting') : 'starting'} />
        <button
          type="button"
          class="icon"
          aria-expanded={!isSmall.value}
          aria-label={isSmall.value ? 'Show more' : 'Show less'}
          onClick={() => {
            isSmall.value = !isSmall.value;
          }}
        >
          <span aria-hidden="true">{isSmall.value ? '▾' : '▴'}</span>
        </button>
      </header>
      <WarningLine status={status} />
      <div class="body">
        {status && isOver(status) ? (
          <Ended status={status} onReport={onReport} onSetUp={onSetUp} onClose={onClose} />
        ) : (
          <>
            <p class="line">{statusLine(connected, status)}</p>
            <EndButton onEnd={onEnd} />
          </>
        )}
      </div>
    </section>
  );
}

const DEVICE_WORDS = {
  starting: 'starting',
  live: 'on',
  covered: 'covered',
  frozen: 'frozen',
  lost: 'lost',
} as const;

function Device({ name, state }: { readonly name: string; readonly state: keyof typeof DEVICE_WORDS }) {
  return (
    <span
      class="device"
      data-state={state}
      role="img"
      aria-label={`${name} ${DEVICE_WORDS[state]}`}
      title={`${name} ${DEVICE_WORDS[state]}`}
    >
      {name === 'Camera' ? <CameraGlyph /> : <MicrophoneGlyph />}
    </span>
  );
}

function CameraGlyph() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="1" y="4" width="9" height="8" rx="1.5" />
      <path d="M11 7l4-2.5v7L11 9z" />
    </svg>
  );
}

function MicrophoneGlyph() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="5.5" y="1" width="5" height="8.5" rx="2.5" />
      <path d="M3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v3" fill="none" stroke="currentColor" stroke-width="1.4" />
    </svg>
  );
}
