import { OWN_PACK_ID } from '../providers/index';
import { type ExamChoice, INTERRUPTIONS } from './exam-plan';
import { isExtraTime } from './extra-time';

/** What a session is run as where nothing was chosen: the user's own rules, without an exam. */
export const NO_CHOICE: ExamChoice = {
  packId: OWN_PACK_ID,
  examCode: null,
  extraTime: 'none',
  breaksGranted: false,
  interruptions: 'none',
};

/** Reads a stored or sent choice; what is missing or broken in it is as if nothing had been chosen. */
export function parseChoice(value: unknown): ExamChoice {
  if (typeof value !== 'object' || value === null) return NO_CHOICE;
  const { packId, examCode, extraTime, breaksGranted, interruptions } = value as Readonly<Record<string, unknown>>;
  return {
    packId: typeof packId === 'string' ? packId : NO_CHOICE.packId,
    examCode: typeof examCode === 'string' ? examCode : null,
    extraTime: isExtraTime(extraTime) ? extraTime : 'none',
    breaksGranted: breaksGranted === true,
    interruptions: INTERRUPTIONS.find((known) => known === interruptions) ?? 'none',
  };
}
