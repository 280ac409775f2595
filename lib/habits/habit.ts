/** What is worth making a habit of for an exam. The first two are what exams are lost for. */
export const HABIT_IDS = ['no-talking', 'no-breaks', 'eyes-on-screen', 'stay-in-frame', 'quiet-room'] as const;

export type HabitId = (typeof HABIT_IDS)[number];

export interface Habit {
  readonly id: HabitId;
  readonly name: string;
  /** What counts against it, in the words of its card. */
  readonly counts: string;
  /**
   * The rules whose violations count. Time counts as watched while the first of them was on and could be judged: the
   * others add to what it sees.
   */
  readonly rules: readonly [main: string, ...others: readonly string[]];
  /** Violations of these rules count only if they lasted so long. */
  readonly leastMs?: Readonly<Record<string, number>>;
}

/**
 * Bending down for a pen is no break, and takes less than that. The rule itself is less patient, which is right for
 * `stay-in-frame`.
 */
const LEFT_SEAT_AFTER_MS = 5000;

export const HABITS: readonly Habit[] = [
  {
    id: 'no-talking',
    name: 'No talking',
    counts: 'speaking, or moving your lips while you read',
    // Not `other-voice`: that is the room.
    rules: ['talking', 'reading-lips'],
  },
  {
    id: 'no-breaks',
    name: 'No breaks',
    counts: 'leaving your seat for 5 seconds or more, pausing the exam, locking the screen, giving up',
    // Breaks that the rules do not give and sittings that were given up count as well: `sitting.ts`.
    rules: ['no-face', 'exam-paused', 'screen-locked'],
    leastMs: { 'no-face': LEFT_SEAT_AFTER_MS },
  },
  {
    id: 'eyes-on-screen',
    name: 'Eyes on screen',
    counts: 'looking away for seconds, or again and again',
    rules: ['looking-away', 'repeated-glances'],
  },
  {
    id: 'stay-in-frame',
    name: 'Stay in frame',
    counts: 'leaving the picture, hiding your face, sitting half out of view',
    rules: ['no-face', 'face-hidden', 'out-of-position'],
  },
  {
    id: 'quiet-room',
    name: 'Quiet room',
    counts: 'other voices and loud noises',
    // What the microphone hears, so that it is known whenever that was on. Somebody who is seen and not heard
    // (`multiple-faces`) does not make a room less quiet; they are in the report.
    rules: ['other-voice', 'loud-noise', 'sudden-noise'],
  },
];
