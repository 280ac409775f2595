import type { DrillOutcome } from '../../drills/judge-drill';
import type { SoloDrill } from '../../drills/solo-drills';
import { ruleText } from './rules';

export interface SoloText {
  readonly name: string;
  /** What it is good for. */
  readonly why: string;
  /** What to do. */
  readonly how: string;
}

export const SOLO_TEXTS: Readonly<Record<SoloDrill, SoloText>> = {
  'silent-reading': {
    name: 'Silent reading',
    why: 'Reading aloud and moving the lips is what people are warned for most often without noticing it.',
    how: 'Read the text on the screen with your lips closed. Breathe through your nose, and rest your tongue.',
  },
  'sit-still': {
    name: 'Sit still in the frame',
    why: 'Leaning out of the picture, or a hand before the face, stops exams.',
    how: 'Sit as you would in the exam, with your whole face in the picture, until the time is over.',
  },
  'eyes-on-screen': {
    name: 'Eyes on the screen',
    why: 'Thinking with the eyes on the ceiling looks like reading from somewhere else.',
    how: 'Solve the puzzles in your head, with your eyes on the screen while you think.',
  },
  'dont-react': {
    name: 'Do not react',
    why: 'A phone that rings, the doorbell, a voice next door: who turns to it is warned, who gets up is out.',
    how: 'Go on reading, whatever happens. Do not look, do not speak, do not get up.',
  },
  'check-in-wait': {
    name: 'Wait for the proctor',
    why: 'The wait after check-in is under exam conditions already, and many sittings are lost in it.',
    how: 'Stay in view with your eyes on the screen until the proctor greets you. It takes one to five minutes.',
  },
};

export interface DrillResultText {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** Says what was noticed; nobody fails a drill. */
export function drillResultText(outcome: DrillOutcome, isStopped: boolean): DrillResultText {
  const { noticed, others, interruptions } = outcome;
  const isCalm = noticed.length === 0 && (interruptions === null || interruptions.ignored === interruptions.count);
  return {
    headline: isStopped ? 'Stopped early' : isCalm ? 'Clean: well done' : 'Something to work on',
    lines: [
      ...(interruptions === null ? [] : [interruptionsText(interruptions)]),
      ...noticed.map(({ rule, count }) => `${ruleText(rule).name}: ${count === 1 ? 'once' : `${count} times`}.`),
      ...(noticed.length === 0 && interruptions === null ? ['Nothing that this drill is about was noticed.'] : []),
      ...(others === 0 ? [] : [`Something else was noticed, too: ${others === 1 ? '1 moment' : `${others} moments`}.`]),
    ],
  };
}

function interruptionsText({ count, ignored }: NonNullable<DrillOutcome['interruptions']>): string {
  return `You went on undisturbed through ${ignored} of ${count === 1 ? '1 interruption' : `${count} interruptions`}.`;
}
