import { type Finding, isGood } from '../../lib/check-in/judge-picture';
import { FINDING_TEXTS } from '../../lib/locales/en/check-in';
import { Icon } from '../ui/Icon';

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Said by a screen reader when they change. */
  readonly announced?: boolean;
}

/** What is well and what is not, in words and signs. */
export function Findings({ findings, announced = false }: FindingsProps) {
  return (
    <ul class="checkin__findings" aria-live={announced ? 'polite' : undefined}>
      {findings.map((finding) => (
        <li key={finding} data-good={isGood(finding)}>
          <Icon name={isGood(finding) ? 'check' : 'alert'} />
          {FINDING_TEXTS[finding]}
        </li>
      ))}
    </ul>
  );
}
