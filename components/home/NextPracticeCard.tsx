import { drillFor } from '../../lib/habits/habit-drill';
import type { NextPractice } from '../../lib/habits/next-practice';
import { nextPracticeText } from '../../lib/habits/next-practice-text';
import { SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';

/** One thing to practise next, and why that one. */
export function NextPracticeCard({ next }: { readonly next: NextPractice }) {
  const { what, why, how } = nextPracticeText(next);
  const drill = next.kind === 'habit' ? drillFor(next.habit.id) : null;
  return (
    <Card title="Practise next">
      <p class="home__next">{what}</p>
      <p>{why}</p>
      <p class="soft">{how}</p>
      {drill === null ? null : <LinkButton href="drills.html">Drill: {SOLO_TEXTS[drill].name}</LinkButton>}
    </Card>
  );
}
