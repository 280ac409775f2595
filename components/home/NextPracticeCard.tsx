import type { SoloDrill } from '../../lib/drills/solo-drills';
import { drillFor } from '../../lib/habits/habit-drill';
import type { NextPractice } from '../../lib/habits/next-practice';
import { nextPracticeText } from '../../lib/habits/next-practice-text';
import { SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';

/** One thing to practise next, and why that one. */
export function NextPracticeCard({ next }: { readonly next: NextPractice }) {
  const { what, why, how } = nextPracticeText(next);
  const drill = drillOf(next);
  return (
    <Card title="Practise next">
      <p class="home__next">{what}</p>
      <p>{why}</p>
      <p class="soft">{how}</p>
      <p class="home__action">
        {drill === null ? (
          <LinkButton href="plan.html">Choose a day</LinkButton>
        ) : (
          <LinkButton href={`drills.html?drill=${drill}`}>Drill: {SOLO_TEXTS[drill].name}</LinkButton>
        )}
      </p>
    </Card>
  );
}

/** `null`: it takes a sitting. Whoever has not practised for long has the shortest drill to begin with. */
function drillOf(next: NextPractice): SoloDrill | null {
  switch (next.kind) {
    case 'habit':
      return drillFor(next.habit.id);
    case 'ease-in':
      return 'silent-reading';
    default:
      return null;
  }
}
