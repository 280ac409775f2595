import { packName } from '../../../lib/exams/exam-plan';
import { formatDay } from '../../../lib/habits/days';
import { HABITS } from '../../../lib/habits/habit';
import { POLICY_NAMES } from '../../../lib/locales/en/exams';
import { LEVEL_TEXTS } from '../../../lib/locales/en/levels';
import { ruleText } from '../../../lib/locales/en/rules';
import { count } from '../../../lib/locales/en/schedule';
import { packById } from '../../../lib/providers/index';
import { fieldsOf } from '../../../lib/providers/read-fields';
import { ruleById } from '../../../lib/rules/index';
import { PATH_SEPARATOR } from '../../../lib/sync/tree';
import { parseActivity } from '../../../lib/training/parse-training-plan';
import { activityName, stepDay } from '../../../lib/training/step-text';
import { STEP_STATUSES, type StepStatus } from '../../../lib/training/training-plan';
import { describeThreshold, withUnit } from '../describe-threshold';

/** A synced leaf in words: what it is, and what a value of it says. */
export interface LeafText {
  readonly name: string;
  /** `undefined` = it was removed. */
  say(value: unknown): string;
}

/** @param path of the leaf; one that no item has is told as it is */
export function leafText(path: string): LeafText {
  const [key, ...names] = path.split(PATH_SEPARATOR);
  const [first = '', ...rest] = names;
  switch (key) {
    case 'sensitivity':
      return { name: 'How strict', say: sayLevel };
    case 'ruleOverrides':
      return ruleLeaf(first, rest);
    case 'packEdits':
      return packLeaf(first, rest);
    case 'habitGoals':
      return { name: `Weekly goal of “${habitName(first)}”`, say: (value) => `${sayPlainly(value)} clean minutes` };
    case 'ownExams':
      return { name: `Your exam ${first}`, say: sayExam };
    case 'trainingPlan':
      return rest[0] === 'steps'
        ? { name: 'Training plan, a step', say: sayStep }
        : { name: 'Training plan', say: sayTraining };
    case 'proctorSound':
      return { name: 'Sound of the proctor', say: sayPlainly };
    case 'clockHidden':
      return { name: 'Hiding the exam’s clock', say: sayPlainly };
    default:
      return { name: names.join(', ') || path, say: sayPlainly };
  }
}

function sayLevel(value: unknown): string {
  const level = Object.entries(LEVEL_TEXTS).find(([id]) => id === value);
  return level?.[1].name ?? AS_IT_CAME;
}

function habitName(id: string): string {
  return HABITS.find((habit) => habit.id === id)?.name ?? id;
}

/** Of a rule: on or off, how grave, or one of its numbers. */
function ruleLeaf(id: string, [what = '', threshold = '']: readonly string[]): LeafText {
  const { name } = ruleText(id);
  if (what !== 'thresholds') return { name: what === 'severity' ? `${name}: how grave` : name, say: sayPlainly };
  const range = ruleById(id)?.gauges?.find((gauge) => gauge.threshold === threshold)?.range;
  const text = describeThreshold(threshold, range);
  const say = (value: unknown) => (typeof value === 'number' ? withUnit(value, text) : sayPlainly(value));
  return { name: `${name}: “${text.label}”`, say };
}

const PACK_PARTS: Readonly<Record<string, string>> = {
  warnings: 'warnings until the exam is ended',
  breaks: 'breaks',
  checkIn: 'steps of check-in',
  checkInWindow: 'times of check-in',
  timeAlertsMinutes: 'minutes at which you are told the time',
};

function packLeaf(packId: string, [part = '', ...names]: readonly string[]): LeafText {
  const pack = packById(packId);
  const { name, say } = packPart(part, names);
  return { name: `${pack ? packName(pack) : packId}, ${name}`, say };
}

function packPart(part: string, names: readonly string[]): LeafText {
  const [first = '', second = ''] = names;
  switch (part) {
    case 'rules':
      return ruleLeaf(first, names.slice(1));
    case 'endsAtOnce':
      return { name: `${ruleText(first).name}: ends the exam`, say: sayEnd };
    case 'policies':
      return { name: Object.entries(POLICY_NAMES).find(([id]) => id === first)?.[1] ?? first, say: sayPlainly };
    case 'briefing':
      return { name: second === '' ? 'lines that you added' : `line “${second}”`, say: sayPlainly };
    default:
      return { name: PACK_PARTS[part] ?? part, say: sayPlainly };
  }
}

function sayEnd(value: unknown): string {
  return typeof value === 'number' ? `after ${value / 1000} s` : value === null ? 'not at once' : AS_IT_CAME;
}

const STATUS_NAMES: Readonly<Record<StepStatus, string>> = {
  open: 'to be done',
  done: 'done',
  skipped: 'skipped',
  removed: 'removed',
};

function sayStep(value: unknown): string {
  const { activity, day, status } = fieldsOf(value);
  const known = parseActivity(activity);
  const name = STEP_STATUSES.find((each) => each === status);
  if (known === null || name === undefined || typeof day !== 'number') return STATUS_NAMES.removed;
  return `${activityName(known)} on ${stepDay(day)}, ${STATUS_NAMES[name]}`;
}

function sayTraining(value: unknown): string {
  const { isDeleted, examDay, weekdays, reminderTimes, choice } = fieldsOf(value);
  if (isDeleted === true || typeof examDay !== 'number') return 'deleted';
  const { examCode } = fieldsOf(choice);
  const days = Array.isArray(weekdays) ? count(weekdays.length, 'day') : 'no day';
  const exam = typeof examCode === 'string' ? examCode : 'exam';
  const day = formatDay(examDay, { dateStyle: 'medium' });
  return `${exam} on ${day}, practice on ${days} a week, reminders: ${sayPlainly(reminderTimes)}`;
}

/** All that is known of it: two versions may differ in anything. */
function sayExam(value: unknown): string {
  if (value === undefined) return 'removed';
  const { title, vendor, minutes, seatMinutes, questions, passMark, packId, note } = fieldsOf(value);
  const pack = packById(String(packId));
  const said = [
    title,
    vendor,
    typeof minutes === 'number' && `${minutes} minutes`,
    typeof seatMinutes === 'number' && `${seatMinutes} with briefing`,
    Array.isArray(questions) && `${questions.join('–')} questions`,
    typeof passMark === 'string' && `passed with ${passMark}`,
    pack && `rules of ${packName(pack)}`,
    typeof note === 'string' && `“${note}”`,
  ];
  return said.filter((each) => typeof each === 'string' && each !== '').join(', ');
}

const AS_IT_CAME = 'as it came';

function sayPlainly(value: unknown): string {
  if (value === undefined) return AS_IT_CAME;
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayPlainly).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${sayPlainly(part)}`)
    .join(', ');
}
