import { useSignal } from '@preact/signals';
import { Button } from '../ui/Button';

/** Consent, as before every exam: given on purpose, not by default. */
export function AgreementStep({ packName, onDone }: { readonly packName: string; readonly onDone: () => void }) {
  const agreed = useSignal(false);
  return (
    <>
      <label class="checkin__agree">
        <input
          type="checkbox"
          checked={agreed.value}
          onChange={(event) => (agreed.value = event.currentTarget.checked)}
        />
        I have read the rules ({packName}) and will follow them until the exam is over.
      </label>
      <Button kind="primary" disabled={!agreed.value} onClick={onDone}>
        I agree
      </Button>
    </>
  );
}
