/** How a check came out. `info` has nothing to pass or fail; `untested` could not be measured. */
export type Grade = 'pass' | 'look' | 'fail' | 'info' | 'untested';

export const GRADES: readonly Grade[] = ['pass', 'look', 'fail', 'info', 'untested'];

export interface Judgement {
  readonly grade: Grade;
  /** What was measured. */
  readonly text: string;
  /** What to do; `null` where there is nothing to do. */
  readonly next: string | null;
}

/** What has to be switched on to measure it. */
export type CheckSource = 'computer' | 'camera' | 'microphone';

export interface Check<Measured> {
  readonly name: string;
  readonly source: CheckSource;
  readonly judge: (measured: Measured) => Judgement;
}

export function defineCheck<Measured>(check: Check<Measured>): Check<Measured> {
  return check;
}

export const pass = (text: string): Judgement => ({ grade: 'pass', text, next: null });
export const look = (text: string, next: string): Judgement => ({ grade: 'look', text, next });
export const fail = (text: string, next: string): Judgement => ({ grade: 'fail', text, next });
export const info = (text: string, next: string | null = null): Judgement => ({ grade: 'info', text, next });
export const untested = (text: string, next: string | null = null): Judgement => ({ grade: 'untested', text, next });
