import { useId } from 'preact/hooks';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** In the order in which they are offered. */
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few words. */
export function ChoiceField<Value extends string>({ label, names, value, onChoose }: ChoiceFieldProps<Value>) {
  const id = useId();
  const values = Object.keys(names) as Value[];
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        class="control"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
