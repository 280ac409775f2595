import type { Grade } from '../../lib/system-test/define-check';
import { Icon, type IconName } from '../ui/Icon';

const MARKS: Readonly<Record<Grade, { readonly icon: IconName; readonly word: string }>> = {
  pass: { icon: 'check', word: 'Pass' },
  look: { icon: 'alert', word: 'Look at this' },
  fail: { icon: 'close', word: 'Fail' },
  info: { icon: 'info', word: 'To know' },
  untested: { icon: 'dash', word: 'Not tested' },
};

interface GradeMarkProps {
  /** `undefined` = not tested in this visit. */
  readonly grade: Grade | undefined;
  /** In the last test that was stored. */
  readonly before: Grade | undefined;
  readonly isMeasuring: boolean;
}

/** How a check came out, by sign and by word. */
export function GradeMark({ grade, before, isMeasuring }: GradeMarkProps) {
  if (isMeasuring)
    return (
      <span class="grade grade--measuring">
        <span class="grade__spinner" aria-hidden="true" /> Testing …
      </span>
    );
  if (grade === undefined)
    return (
      <span class="grade grade--waiting">
        {before === undefined ? 'Not yet' : `Last time: ${MARKS[before].word.toLowerCase()}`}
      </span>
    );
  const { icon, word } = MARKS[grade];
  return (
    <span class={`grade grade--${grade}`}>
      <Icon name={icon} /> {word}
    </span>
  );
}
