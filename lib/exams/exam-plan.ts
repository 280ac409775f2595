import type { BreakPolicy, Conduct, Pack } from '../providers/define-provider';
import type { Exam } from './exam';
import { type ExtraTime, extended } from './extra-time';

/** What the user chose for a site, or for this one time. */
export interface ExamChoice {
  readonly packId: string;
  /** Code of an exam of the catalogue or of the user's own; `null` = no particular one, no time limit. */
  readonly examCode: string | null;
  readonly extraTime: ExtraTime;
  /** Breaks were granted although the rules have none. */
  readonly breaksGranted: boolean;
  readonly interruptions: Interruptions;
}

/** Whether interruptions are staged, and how: a person who can't hear gets them to see. */
export const INTERRUPTIONS = ['none', 'heard', 'seen'] as const;
export type Interruptions = (typeof INTERRUPTIONS)[number];

/** What a session is run as; kept with it, so that later changes of rules do not reach it. */
export interface ExamPlan {
  readonly packId: string;
  /** As in "Pearson VUE OnVUE · AWS". */
  readonly packName: string;
  readonly exam: Pick<Exam, 'code' | 'title' | 'questions' | 'passMark'> | null;
  /** With the extra time; `null` = no limit. */
  readonly minutes: number | null;
  readonly extraTime: ExtraTime;
  readonly breaks: BreakPolicy;
  readonly conduct: Conduct;
  readonly timeAlertsMinutes: readonly number[];
  readonly interruptions: Interruptions;
}

/** Breaks that were granted, where the rules have none: whenever they are needed, and the clock goes on. */
const GRANTED_BREAKS: BreakPolicy = { kind: 'unscheduled', locksSeenQuestions: false };

export function planExam(pack: Pack, exam: Exam | null, choice: ExamChoice): ExamPlan {
  const { extraTime, breaksGranted, interruptions } = choice;
  return {
    packId: pack.id,
    packName: packName(pack),
    exam: exam && { code: exam.code, title: exam.title, questions: exam.questions, passMark: exam.passMark },
    minutes: exam && extended(exam.minutes, extraTime),
    extraTime,
    breaks: breaksGranted && pack.breaks.kind === 'none' ? GRANTED_BREAKS : pack.breaks,
    conduct: pack.conduct,
    timeAlertsMinutes: pack.timeAlertsMinutes,
    interruptions,
  };
}

export function packName({ providerName, programmeName }: Pick<Pack, 'providerName' | 'programmeName'>): string {
  return programmeName === '' ? providerName : `${providerName} · ${programmeName}`;
}
