import { useState } from 'preact/hooks';

/** Ends the session, after asking once. */
export function EndButton({ onEnd }: { readonly onEnd: () => void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'ending'>('idle');
  if (step === 'idle') {
    return (
      <button type="button" onClick={() => setStep('asking')}>
        End session
      </button>
    );
  }
  if (step === 'ending') return <p class="line">Ending…</p>;
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
      <button type="button" onClick={() => setStep('idle')}>
        Keep going
      </button>
    </fieldset>
  );
}
