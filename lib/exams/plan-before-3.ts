import type { ExamPlan } from './exam-plan';

/** Before version 3 of database and export, sessions were sat under the user's own rules, without an exam or a limit. */
export const PLAN_BEFORE_3: ExamPlan = {
  packId: 'own/rules',
  packName: 'My own rules',
  exam: null,
  minutes: null,
  extraTime: 'none',
  breaks: { kind: 'none' },
  conduct: { live: true, warnings: null, endsAtOnce: {} },
  timeAlertsMinutes: [],
  interruptions: 'none',
};
