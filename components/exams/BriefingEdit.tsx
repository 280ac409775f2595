import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type BriefingLine, briefingLines } from '../../lib/providers/edit-briefing';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { BriefingItem } from './BriefingItem';
import { addLine, sayLine } from './change-briefing';
import { NewLine } from './NewLine';
import { RemovedLine } from './RemovedLine';
import { ResetPart } from './ResetPart';
import type { PackControl } from './use-pack-edit';

/** What is read out before the exam: the provider's lines and the user's own. */
export function BriefingEdit({ control }: { readonly control: PackControl }) {
  const { provided, edit, save } = control;
  /** The line that the focus is to come to, once it is shown as it is going to be. */
  const focusOn = useRef<{ readonly key: string; readonly text: string | null } | null>(null);
  /** The user's own line that was removed last, and where it was among them. */
  const removed = useSignal<{ readonly text: string; readonly at: number } | null>(null);
  const lines = briefingLines(provided.briefing, edit.briefing);
  const own = lines.filter((line) => line.provided === null);
  const taken = lines.flatMap(({ said }) => said?.text ?? []);

  function say(line: BriefingLine, text: string | null) {
    removed.value = line.provided === null && text === null ? { text: line.said.text, at: own.indexOf(line) } : null;
    focusOn.current = { key: line.provided?.text ?? text ?? '', text };
    void save((stored) => sayLine(stored, provided, line, text));
  }

  function add(text: string, at?: number) {
    removed.value = null;
    void save((stored) => addLine(stored, provided, text, at));
  }

  function takesFocus(line: BriefingLine) {
    const isIt = focusOn.current?.key === keyOf(line) && focusOn.current.text === (line.said?.text ?? null);
    if (isIt) focusOn.current = null;
    return isIt;
  }

  return (
    <div class="pack__edit">
      <ul class="pack__list">
        {lines.map((line) => (
          <BriefingItem
            key={`${line.provided === null ? 'own' : 'provided'} ${keyOf(line)}`}
            line={line}
            taken={taken}
            onSay={(text) => say(line, text)}
            takesFocus={takesFocus}
          />
        ))}
      </ul>
      {removed.value === null ? null : (
        <RemovedLine
          text={removed.value.text}
          onUndo={() => {
            const { text, at } = removed.value ?? { text: '', at: 0 };
            focusOn.current = { key: text, text };
            add(text, at);
          }}
        />
      )}
      {own.length < EDIT_LIMITS.lines ? (
        <NewLine taken={taken} onAdd={add} />
      ) : (
        <p class="small soft">That is as many lines of your own as there can be.</p>
      )}
      <ResetPart name="briefing" what="what is said before the exam" control={control} />
    </div>
  );
}

function keyOf(line: BriefingLine): string {
  return line.provided === null ? line.said.text : line.provided.text;
}
