import { type ExamPlan, planExam } from '../exams/exam-plan';
import { NO_CHOICE } from '../exams/parse-choice';
import { ownPack } from '../providers/index';
import type { PlannedDrill } from './plan-drills';
import { soloInterruptions } from './plan-drills';

/** Stands for the site of a drill: there is none. */
export const DRILL_ORIGIN = 'practice-proctor:drills';

/** What can be practised alone, without an exam. */
export const SOLO_DRILLS = ['silent-reading', 'sit-still', 'eyes-on-screen', 'dont-react', 'check-in-wait'] as const;

export type SoloDrill = (typeof SOLO_DRILLS)[number];

/** The rules that a drill is about; all others are watched as in every session. */
export const DRILL_RULES: Readonly<Record<SoloDrill, readonly string[]>> = {
  'silent-reading': ['talking', 'reading-lips'],
  'sit-still': ['no-face', 'out-of-position', 'face-hidden'],
  'eyes-on-screen': ['looking-away', 'repeated-glances'],
  'dont-react': ['talking', 'looking-away', 'no-face', 'tab-switch'],
  'check-in-wait': ['no-face', 'looking-away', 'talking', 'tab-switch', 'out-of-position'],
};

/** How long one can choose to practise, minutes; the wait is as long as it is. */
export const DRILL_MINUTES = [2, 5, 10] as const;

export interface SoloRequest {
  readonly drill: SoloDrill;
  readonly minutes: number;
  /** Whether interruptions are shown instead of played. */
  readonly seen: boolean;
}

/** Reads what a page asks for; what makes no sense becomes the shortest drill there is. */
export function parseSoloRequest({ drill, minutes, seen }: Readonly<Record<keyof SoloRequest, unknown>>): SoloRequest {
  return {
    drill: SOLO_DRILLS.find((each) => each === drill) ?? 'silent-reading',
    minutes: DRILL_MINUTES.find((each) => each === minutes) ?? 2,
    seen: seen === true,
  };
}

/** The drill that a link leads to (`?drill=silent-reading&minutes=5`); `null` if it names none. */
export function askedDrill(asked: {
  readonly drill: string | null;
  readonly minutes: string | null;
}): Pick<SoloRequest, 'drill' | 'minutes'> | null {
  const drill = SOLO_DRILLS.find((each) => each === asked.drill);
  const minutes = DRILL_MINUTES.find((each) => String(each) === asked.minutes) ?? DRILL_MINUTES[0];
  return drill === undefined ? null : { drill, minutes };
}

/** What a drill is run as: the user's own rules, and its own length. */
export function planSolo({ drill, minutes, seen }: SoloRequest): ExamPlan {
  return {
    ...planExam(ownPack(), null, NO_CHOICE),
    minutes: drill === 'check-in-wait' ? null : minutes,
    timeAlertsMinutes: [],
    interruptions: drill !== 'dont-react' ? 'none' : seen ? 'seen' : 'heard',
  };
}

/** @param random gives numbers from 0 to below 1 */
export function drillsOfSolo({ drill, minutes }: SoloRequest, random: () => number): readonly PlannedDrill[] {
  return drill === 'dont-react' ? soloInterruptions(minutes * 60_000, random) : [];
}
