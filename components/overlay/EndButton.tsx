import { useEffect, useRef, useState } from 'preact/hooks';

/** Finished, or given up before the end. */
export type HowEnded = 'user' | 'abandoned';

interface EndButtonProps {
  /** There is an exam to be finished. */
  readonly canGiveUp: boolean;
  /** It is what one would do now. */
  readonly isNext?: boolean;
  readonly onEnd: (how: HowEnded) => void;
}

/** Ends the session, after asking once. */
export function EndButton({ canGiveUp, isNext = false, onEnd }: EndButtonProps) {
  const [step, setStep] = useState<'idle' | 'asking' | 'kept' | 'ending'>('idle');
  const focused = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: keyboard users go on from its successor, at first the harmless one.
  useEffect(() => {
    if (step === 'asking' || step === 'kept') focused.current?.focus();
  }, [step]);

  function end(how: HowEnded) {
    setStep('ending');
    onEnd(how);
  }

  if (step === 'ending') {
    return (
      <p class="line" role="status">
        Ending…
      </p>
    );
  }
  if (step !== 'asking') {
    return (
      <button type="button" class={isNext ? 'primary' : ''} ref={focused} onClick={() => setStep('asking')}>
        End session
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>End this session?</legend>
      <button type="button" class="primary" onClick={() => end('user')}>
        {canGiveUp ? 'I have finished' : 'End now'}
      </button>
      {canGiveUp && (
        <button type="button" onClick={() => end('abandoned')}>
          Give up
        </button>
      )}
      <button type="button" ref={focused} onClick={() => setStep('kept')}>
        Keep going
      </button>
    </fieldset>
  );
}
