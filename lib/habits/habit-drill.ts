import type { SoloDrill } from '../drills/solo-drills';
import type { HabitId } from './habit';

/** The drill that trains a habit; a quiet room is nothing that one trains alone. */
const DRILLS: Readonly<Partial<Record<HabitId, SoloDrill>>> = {
  'no-talking': 'silent-reading',
  'no-breaks': 'check-in-wait',
  'eyes-on-screen': 'eyes-on-screen',
  'stay-in-frame': 'sit-still',
};

export function drillFor(habit: HabitId): SoloDrill | null {
  return DRILLS[habit] ?? null;
}
