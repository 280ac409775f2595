import type { ExamPlan } from '../exams/exam-plan';
import { INTERRUPTIONS } from '../exams/exam-plan';
import { EXTRA_TIMES } from '../exams/extra-time';
import type { BreakPolicy, Conduct } from '../providers/define-provider';
import { at, damaged, entries, flag, list, name, number, oneOf, orNull, type Place, text, whole } from './read-place';
import { REPORT_LIMITS } from './report-limits';

const MOST_MINUTES = 10_000;

/** What the session was run as. Providers and exams need not be known here: they are shown as they are called. */
export function parsePlan(plan: Place): ExamPlan {
  return {
    packId: name(at(plan, 'packId')),
    packName: text(at(plan, 'packName'), 300),
    exam: orNull(at(plan, 'exam'), parseExam),
    minutes: orNull(at(plan, 'minutes'), (place) => number(place, 0, MOST_MINUTES)),
    extraTime: oneOf(at(plan, 'extraTime'), EXTRA_TIMES),
    breaks: parseBreaks(at(plan, 'breaks')),
    conduct: parseConduct(at(plan, 'conduct')),
    timeAlertsMinutes: list(at(plan, 'timeAlertsMinutes'), 100, (place) => number(place, 0, MOST_MINUTES)),
    interruptions: oneOf(at(plan, 'interruptions'), INTERRUPTIONS),
  };
}

function parseExam(exam: Place): NonNullable<ExamPlan['exam']> {
  return {
    code: text(at(exam, 'code'), 100),
    title: text(at(exam, 'title'), 300),
    questions: orNull(at(exam, 'questions'), parseQuestions),
    passMark: orNull(at(exam, 'passMark'), (place) => text(place, 200)),
  };
}

function parseQuestions(place: Place): readonly [number, number] {
  const [fewest, most, ...others] = list(place, 2, (count) => whole(count, 0, 100_000));
  if (fewest === undefined || most === undefined || others.length > 0) throw damaged(place, 'two numbers');
  return [fewest, most];
}

function parseBreaks(breaks: Place): BreakPolicy {
  const kind = oneOf(at(breaks, 'kind'), ['none', 'unscheduled', 'scheduled']);
  switch (kind) {
    case 'none':
      return { kind };
    case 'unscheduled':
      return { kind, locksSeenQuestions: flag(at(breaks, 'locksSeenQuestions')) };
    case 'scheduled':
      return {
        kind,
        count: whole(at(breaks, 'count'), 0, 1000),
        minutes: number(at(breaks, 'minutes'), 0, MOST_MINUTES),
      };
  }
}

function parseConduct(conduct: Place): Conduct {
  return {
    live: flag(at(conduct, 'live')),
    warnings: orNull(at(conduct, 'warnings'), (place) => whole(place, 0, 1000)),
    endsAtOnce: entries(at(conduct, 'endsAtOnce'), REPORT_LIMITS.rules, (place) =>
      number(place, 0, REPORT_LIMITS.lengthMs),
    ),
  };
}
