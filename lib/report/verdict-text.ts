import { formatClock, formatDuration } from './durations';
import type { Verdict, VerdictKind } from './verdict';
import { remarksOn } from './verdict-remarks';
import { capitalised, isOwn, minutesOf, momentsOf, noticedIn, warningsIn, whatProctorDoes } from './verdict-words';

export interface VerdictText {
  readonly headline: string;
  readonly text: string;
}

/**
 * What the user reads first: would this sitting have counted? Says what a proctor would have done, never what the person
 * meant by anything, what could not be watched, and how much rests on the person's own marks.
 */
export function verdictText(verdict: Verdict): VerdictText {
  const { headline, text } = TEXTS[verdict.kind](verdict);
  const restsOnMarks = verdict.markedCount > 0 && (verdict.kind === 'clean' || verdict.kind === 'gaps');
  return {
    headline: restsOnMarks ? `${headline}, going by your marks` : headline,
    text: [text, ...remarksOn(verdict)].join(' '),
  };
}

const NEXT_TIME = 'Below is what helps next time.';

const TEXTS: Readonly<Record<VerdictKind, (verdict: Verdict) => VerdictText>> = {
  'in-progress': (verdict) => ({ headline: `Running, ${noticedIn(verdict)} so far`, text: 'This page follows along.' }),
  'not-begun': () => ({ headline: 'This session did not begin', text: 'Nothing was watched or recorded.' }),
  'not-watched': () => ({
    headline: 'Nothing could be watched',
    text: 'No camera picture was analysed, so nothing can be said about this session.',
  }),
  'too-short': ({ judgedMs }) => ({
    headline: 'Too short to say anything',
    text: `Nothing was noticed, but it was judged for ${formatDuration(judgedMs)} only. A minute is the least that says something.`,
  }),
  ended: (verdict) => ({
    headline: capitalised(whatProctorDoes(verdict, verdict.acts)),
    text: `This sitting would not have counted. ${NEXT_TIME}`,
  }),
  'cut-short': (verdict) => ({
    headline: `Cut short at ${endOf(verdict)}, ${noticedIn(verdict)} until then`,
    text: 'The browser or the computer went away, so this is no whole sitting.',
  }),
  'given-up': (verdict) => ({
    headline: `Given up at ${endOf(verdict)}, ${noticedIn(verdict)} until then`,
    text: 'So this is no whole sitting.',
  }),
  stopped: (verdict) => ({
    headline: 'By your marks, the exam would have gone on',
    text: `${capitalised(whatProctorDoes(verdict, verdict.acts))} until ${endOf(verdict)}, where it was ended. Nothing is known of the time after.`,
  }),
  warned: (verdict) => ({
    headline: capitalised(whatProctorDoes(verdict, verdict.acts)),
    text: `${whatWarningsMean(verdict)} ${NEXT_TIME}`,
  }),
  'to-review': ({ moments }) => ({
    headline: `${momentsOf(moments.filter(({ severity }) => severity !== 'notice').length)} would be looked at afterwards`,
    text: `Nobody speaks in this exam: people look through the recording and decide whether it counts. ${NEXT_TIME}`,
  }),
  noticed: ({ judgedMs, moments, sitting }) => ({
    headline: `${sitting.session.plan.conduct.live ? 'Nothing a proctor would speak of' : 'Small things only'}: ${minutesOf(judgedMs)}`,
    text: `${moments.length === 1 ? '1 small thing is' : `${moments.length} small things are`} in the record, good to know before the real exam.`,
  }),
  gaps: ({ judgedMs }) => ({
    headline: `Nothing noticed in ${minutesOf(judgedMs)}, but not all of it was watched`,
    text: 'So it cannot be called clean.',
  }),
  clean: (verdict) => ({
    headline: `Clean: ${minutesOf(verdict.judgedMs)}, 0 violations`,
    text: `${whatCleanMeans(verdict)} That is exactly what exam day should look like.`,
  }),
};

function whatWarningsMean({ sitting, acts }: Verdict): string {
  const { warnings } = sitting.session.plan.conduct;
  if (warnings !== null) {
    const given = warnings === 1 ? '1 warning is given' : `${warnings} warnings are given`;
    return `It would have counted${warningsIn(acts) >= warnings ? ', just' : ''}: ${given}, and the next one ends the exam.`;
  }
  return isOwn(sitting)
    ? 'Nobody ends the exam under them. Choose an exam before you start to see what its proctor would do.'
    : 'It would have counted: under these rules warnings do not end the exam.';
}

function whatCleanMeans({ sitting }: Verdict): string {
  if (isOwn(sitting)) return 'Nothing in it would have troubled a proctor.';
  return sitting.session.plan.conduct.live
    ? 'This sitting would have counted.'
    : 'The recording would give nobody anything to look at.';
}

/** When it ended, on the session's own clock. */
function endOf({ sitting }: Verdict): string {
  const { startedAt, endedAt } = sitting.session;
  return formatClock((endedAt ?? 0) - (startedAt ?? 0));
}
