import { useId } from 'preact/hooks';
import { editWhole } from './change-edit';
import type { PackControl } from './use-pack-edit';

const COUNTS = [0, 1, 2, 3, 4, 5, 10];

/** How many warnings there are before the end. */
export function WarningsEdit({ control: { pack, provided, save } }: { readonly control: PackControl }) {
  const id = useId();
  const { live, warnings } = pack.conduct;
  if (!live) return <p>Nobody looks on during the exam: nothing is said, and warnings do not end it.</p>;
  // What an import brought is shown as it is.
  const counts = warnings === null || COUNTS.includes(warnings) ? COUNTS : [...COUNTS, warnings];
  return (
    <div class="field pack__field">
      <label htmlFor={id}>Warnings before the exam is ended</label>
      <select
        id={id}
        class="control"
        value={warnings ?? 'never'}
        onChange={({ currentTarget: { value } }) => {
          const next = value === 'never' ? null : Number(value);
          void save((edit) => editWhole(edit, 'warnings', next, provided.conduct.warnings));
        }}
      >
        <option value="never">Warnings never end it</option>
        {counts.map((count) => (
          <option key={count} value={count}>
            {countText(count)}
          </option>
        ))}
      </select>
    </div>
  );
}

function countText(count: number): string {
  if (count === 0) return 'None: the first breach ends it';
  return count === 1 ? '1 warning' : `${count} warnings`;
}
