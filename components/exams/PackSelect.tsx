import { useId } from 'preact/hooks';
import { packName } from '../../lib/exams/exam-plan';
import { PACKS, PROVIDERS } from '../../lib/providers/index';

interface PackSelectProps {
  readonly label: string;
  readonly packId: string;
  readonly onChange: (packId: string) => void;
}

/** Provider and programme in one list. */
export function PackSelect({ label, packId, onChange }: PackSelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} class="control" value={packId} onChange={(event) => onChange(event.currentTarget.value)}>
        {PROVIDERS.map((provider) => (
          <optgroup key={provider.id} label={provider.name}>
            {PACKS.filter((pack) => pack.id.startsWith(`${provider.id}/`)).map((pack) => (
              <option key={pack.id} value={pack.id}>
                {packName(pack)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
