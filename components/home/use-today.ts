import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { createDayOf } from '../../lib/habits/days';
import type { Today } from '../../lib/habits/weeks';
import { firstWeekday } from './first-weekday';

const LOOK_EVERY_MS = 60_000;

/** Today in the reader's calendar; another day soon after midnight. */
export function useToday(): Today {
  const dayOf = useMemo(() => createDayOf(undefined), []);
  const day = useSignal(dayOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => {
      day.value = dayOf(Date.now());
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => ({ day: day.value, firstWeekday: firstWeekday(navigator.language) }), [day.value]);
}
