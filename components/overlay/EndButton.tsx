import { useEffect, useRef, useState } from 'preact/hooks';

/** Ends the session, after asking once. */
export function EndButton({ onEnd }: { readonly onEnd: () => void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'kept' | 'ending'>('idle');
  const focused = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: keyboard users go on from its successor, at first the harmless one.
  useEffect(() => {
    if (step === 'asking' || step === 'kept') focused.current?.focus();
  }, [step]);

  if (step === 'ending') {
    return (
      <p class="line" role="status">
        Ending…
      </p>
    );
  }
  if (step !== 'asking') {
    return (
      <button type="button" ref={focused} onClick={() => setStep('asking')}>
        End session
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>End this session?</legend>
      <button
        type="button"
        class="primary"
        onClick={() => {
          setStep('ending');
          onEnd();
        }}
      >
        End now
      </button>
      <button type="button" ref={focused} onClick={() => setStep('kept')}>
        Keep going
      </button>
    </fieldset>
  );
}
