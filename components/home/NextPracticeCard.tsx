import type { NextPractice } from '../../lib/habits/next-practice';
import { nextPracticeText } from '../../lib/habits/next-practice-text';
import { Card } from '../ui/Card';

/** One thing to practise next, and why that one. */
export function NextPracticeCard({ next }: { readonly next: NextPractice }) {
  const { what, why, how } = nextPracticeText(next);
  return (
    <Card title="Practise next">
      <p class="home__next">{what}</p>
      <p>{why}</p>
      <p class="soft">{how}</p>
    </Card>
  );
}
