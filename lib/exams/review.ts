import type { ExamState } from './exam-state';

/** What the exam's page is at. `knownBy`: its address, or only what stands in it. */
export interface PageShown {
  readonly purpose: 'exam' | 'review' | 'other';
  readonly knownBy: 'address' | 'content';
}

/** Nobody has finished an exam sooner; a page that says so from the start says nothing. */
const SOONEST_MS = 60_000;

/**
 * Whether results on screen are to be believed. Then nothing is judged any more, so a page must not be able to bring
 * that about at will: only addresses that are known to be results count at once, all else after a question has been
 * seen or a minute has gone by. Either way it is logged, said to the candidate, and in the report.
 */
export function isBelieved({ purpose, knownBy }: PageShown, { beganMs, question }: ExamState, atMs: number): boolean {
  if (purpose !== 'review' || beganMs === null) return false;
  return knownBy === 'address' || question !== null || atMs - beganMs >= SOONEST_MS;
}
