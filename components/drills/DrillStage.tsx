import { useSignal } from '@preact/signals';
import type { SoloDrill } from '../../lib/drills/solo-drills';
import { PASSAGES, PUZZLES } from '../../lib/locales/en/passages';
import { Button } from '../ui/Button';

interface DrillStageProps {
  readonly drill: SoloDrill;
  /** Decides which text comes: not the same each time. */
  readonly seed: string;
}

/** What there is to look at in a drill. */
export function DrillStage({ drill, seed }: DrillStageProps) {
  switch (drill) {
    case 'silent-reading':
    case 'dont-react':
      return <Passage start={numberFrom(seed)} />;
    case 'eyes-on-screen':
      return <Puzzles start={numberFrom(seed)} />;
    case 'sit-still':
      return <p class="drill__calm">Breathe calmly. There is nothing to do but to stay.</p>;
    case 'check-in-wait':
      return <p class="drill__calm">A proctor will be with you shortly. Please stay in view.</p>;
  }
}

function Passage({ start }: { readonly start: number }) {
  const at = useSignal(start);
  const passage = PASSAGES[at.value % PASSAGES.length] ?? [];
  return (
    <article class="card drill__passage">
      {passage.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Button kind="quiet" onClick={() => (at.value += 1)}>
        Next text
      </Button>
    </article>
  );
}

function Puzzles({ start }: { readonly start: number }) {
  const at = useSignal(start);
  const isShown = useSignal(false);
  const puzzle = PUZZLES[at.value % PUZZLES.length];
  if (puzzle === undefined) return null;

  function goOn() {
    at.value += 1;
    isShown.value = false;
  }

  return (
    <article class="card drill__passage" aria-live="polite">
      <p class="drill__puzzle">{puzzle.question}</p>
      {isShown.value ? (
        <>
          <p class="soft">{puzzle.answer}</p>
          <Button onClick={goOn}>Next puzzle</Button>
        </>
      ) : (
        <Button onClick={() => (isShown.value = true)}>Show the answer</Button>
      )}
    </article>
  );
}

function numberFrom(seed: string): number {
  return [...seed].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}
