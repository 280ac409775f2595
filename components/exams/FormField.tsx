import { useId } from 'preact/hooks';

interface FormFieldProps {
  readonly label: string;
  readonly inputMode: 'text' | 'numeric' | 'url';
  readonly value: string;
  /** What has to be put right. */
  readonly problem: string | undefined;
  readonly readOnly: boolean;
  readonly onInput: (value: string) => void;
}

export function FormField({ label, inputMode, value, problem, readOnly, onInput }: FormFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        class="control"
        type="text"
        inputMode={inputMode}
        value={value}
        readOnly={readOnly}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem === undefined ? null : (
        <p id={`${id}-problem`} class="small field__problem">
          {problem}
        </p>
      )}
    </div>
  );
}
