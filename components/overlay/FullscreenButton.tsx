import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';

export interface FullscreenState {
  readonly active: boolean;
  /** Whether this page has ever been in full screen. */
  readonly entered: boolean;
}

interface FullscreenButtonProps {
  readonly state: Signal<FullscreenState>;
  readonly required: boolean;
  /** Must be called from a click; resolves to whether it worked. */
  readonly onEnter: () => Promise<boolean>;
}

/** One click into full screen, or back. */
export function FullscreenButton({ state, required, onEnter }: FullscreenButtonProps) {
  const [failed, setFailed] = useState(false);
  const { active, entered } = state.value;
  if (active || !(required || entered)) return null;

  async function enter() {
    setFailed(!(await onEnter()));
  }

  return (
    <div class="fullscreen">
      {entered ? null : <p class="line">This exam runs in full screen.</p>}
      <button type="button" class="primary" onClick={enter}>
        {entered ? 'Back to full screen' : 'Go to full screen'}
      </button>
      {failed ? (
        <p class="line" role="alert">
          The browser did not allow it. Press F11 (on a Mac: Control, Command and F).
        </p>
      ) : null}
    </div>
  );
}
