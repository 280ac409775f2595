import type { Sensitivity } from '../../rules/define-rule';

export interface LevelText {
  readonly name: string;
  /** What it is for. */
  readonly meaning: string;
}

/** From the mildest to the strictest. */
export const LEVEL_TEXTS: Readonly<Record<Sensitivity, LevelText>> = {
  relaxed: {
    name: 'Relaxed',
    meaning: 'For the first weeks: lets short slips pass and tells you only what lasts.',
  },
  exam: {
    name: 'Exam',
    meaning: 'For rehearsals: what a proctor would react to.',
  },
  severe: {
    name: 'Severe',
    meaning: 'For the last days: stricter than most proctors, so that the exam feels easy.',
  },
};
