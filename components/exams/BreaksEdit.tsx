import { useId } from 'preact/hooks';
import { breaksText } from '../../lib/locales/en/exams';
import type { BreakPolicy } from '../../lib/providers/define-provider';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { CountField } from './CountField';
import { editWhole } from './change-edit';
import type { PackControl } from './use-pack-edit';

const KINDS = {
  none: { text: 'No breaks', policy: { kind: 'none' } },
  unscheduled: { text: 'Any time', policy: { kind: 'unscheduled', locksSeenQuestions: false } },
  locking: {
    text: 'Any time, seen questions are locked',
    policy: { kind: 'unscheduled', locksSeenQuestions: true },
  },
  scheduled: { text: 'Scheduled', policy: { kind: 'scheduled', count: 2, minutes: 10 } },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly policy: BreakPolicy }>>;

type Kind = keyof typeof KINDS;

/** Which breaks the overlay lets one take. */
export function BreaksEdit({ control: { pack, provided, save } }: { readonly control: PackControl }) {
  const id = useId();
  const { breaks } = pack;
  const change = (next: BreakPolicy) => void save((edit) => editWhole(edit, 'breaks', next, provided.breaks));
  return (
    <div class="pack__breaks">
      <div class="field pack__field">
        <label htmlFor={id}>Breaks in your sessions</label>
        <select
          id={id}
          class="control"
          value={kindOf(breaks)}
          aria-describedby={`${id}-text`}
          onChange={(event) => change(KINDS[event.currentTarget.value as Kind].policy)}
        >
          {(Object.keys(KINDS) as Kind[]).map((kind) => (
            <option key={kind} value={kind}>
              {KINDS[kind].text}
            </option>
          ))}
        </select>
      </div>
      {breaks.kind === 'scheduled' ? (
        <>
          <CountField
            label="How many"
            value={breaks.count}
            most={EDIT_LIMITS.breaks}
            onChange={(count) => change({ ...breaks, count })}
          />
          <CountField
            label="Minutes each"
            value={breaks.minutes}
            most={EDIT_LIMITS.breakMinutes}
            onChange={(minutes) => change({ ...breaks, minutes })}
          />
        </>
      ) : null}
      <p id={`${id}-text`} class="small soft">
        {breaksText(breaks)}
      </p>
    </div>
  );
}

function kindOf(breaks: BreakPolicy): Kind {
  return breaks.kind === 'unscheduled' && breaks.locksSeenQuestions ? 'locking' : breaks.kind;
}
