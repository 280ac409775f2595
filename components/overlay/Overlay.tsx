import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Connection } from '../../lib/overlay/connect';
import { isOver } from '../../lib/overlay/connect';
import type { OverlayPlace } from '../../lib/settings';
import { type Blocked, BlockedNote } from './BlockedNote';
import { BreakButton } from './BreakButton';
import { EndButton, type HowEnded } from './EndButton';
import { Ended } from './Ended';
import { ExamClock } from './ExamClock';
import { FullscreenButton, type FullscreenState } from './FullscreenButton';
import { Interruption } from './Interruption';
import { MoveHandle } from './MoveHandle';
import { PaceLine } from './PaceLine';
import { QuestionCounter } from './QuestionCounter';
import { SaidBefore } from './SaidBefore';
import { statusLine } from './status-line';
import { useHeight } from './use-height';
import { WhatIsSaid } from './WhatIsSaid';

export interface OverlayProps {
  readonly connection: Signal<Connection>;
  readonly place: Signal<OverlayPlace>;
  readonly onMoved: (place: OverlayPlace) => void;
  readonly blocked: Signal<Blocked | null>;
  readonly fullscreen: Signal<FullscreenState>;
  readonly onFullscreen: () => Promise<boolean>;
  readonly onRestoreTabs: () => void;
  readonly clockHidden: Signal<boolean>;
  readonly onHideClock: (hidden: boolean) => void;
  readonly onEnd: (how: HowEnded) => void;
  readonly onBreak: (begin: boolean) => void;
  readonly onCount: (by: 1 | -1) => void;
  readonly onReport: (sessionId: string) => void;
  readonly onSetUp: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function Overlay({ connection, place, clockHidden, blocked, fullscreen, onMoved, ...on }: OverlayProps) {
  const { connected, status } = connection.value;
  const isSmall = useSignal(false);
  const panel = useRef<HTMLElement>(null);
  const heightPx = useHeight(panel);
  const { rightPx, topPx } = place.value;
  const isReview = status != null && status.exam.inReviewSinceAt !== null;
  return (
    <section
      ref={panel}
      class="overlay"
      aria-label="Practice Proctor"
      data-small={isSmall.value}
      style={{
        right: `min(${rightPx}px, 100vw - 80px)`,
        top: `max(0px, min(${topPx}px, 100vh - ${heightPx + EDGE_PX}px))`,
      }}
    >
      <header>
        <MoveHandle place={{ rightPx, topPx: fitting(topPx, heightPx) }} onMoved={onMoved} />
        {status && <ExamClock status={status} hidden={clockHidden.value} onHide={on.onHideClock} />}
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
      {status && <Interruption interruption={status.exam.interruption} />}
      <div class="body">
        {status && isOver(status) ? (
          <Ended status={status} {...on} />
        ) : (
          <>
            {status && (
              <p class="line exam">
                {status.exam.title} <span class="soft">{status.exam.packName}</span>
              </p>
            )}
            {status && !isReview && (
              <div class="pace">
                <PaceLine exam={status.exam} />
                <QuestionCounter exam={status.exam} onCount={on.onCount} />
              </div>
            )}
            <p class="line">{statusLine(connected, status)}</p>
            <div class="answers">
              {status && !isReview && <BreakButton exam={status.exam} onBreak={on.onBreak} />}
              <EndButton canGiveUp={status?.exam.limitMs != null && !isReview} isNext={isReview} onEnd={on.onEnd} />
            </div>
            {status && <SaidBefore said={status.exam.said} />}
          </>
        )}
      </div>
      {/* Last: what comes and goes must not move a button from under the mouse. */}
      {status && !isOver(status) && (
        <>
          <FullscreenButton state={fullscreen} required={status.lockdown.fullscreen} onEnter={on.onFullscreen} />
          <BlockedNote blocked={blocked} />
        </>
      )}
      <WhatIsSaid status={status} />
    </section>
  );
}

const EDGE_PX = 8;

/** Where it is shown: as near to that place as all of it is on the screen. */
function fitting(topPx: number, heightPx: number): number {
  return Math.max(0, Math.min(topPx, window.innerHeight - heightPx - EDGE_PX));
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
