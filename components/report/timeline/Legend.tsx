import { SEVERITIES, SEVERITY_TEXTS } from '../../../lib/report/severity';
import { SeverityMark } from '../../ui/SeverityMark';

/** @param hasMarked some violations are marked as false alarms */
export function Legend({ hasMarked }: { readonly hasMarked: boolean }) {
  return (
    <ul class="timeline__legend small" aria-label="Legend">
      {SEVERITIES.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} /> {SEVERITY_TEXTS[severity].label}
          <span class="soft">: {SEVERITY_TEXTS[severity].meaning}</span>
        </li>
      ))}
      {hasMarked ? <li>Pale: marked as a false alarm</li> : null}
    </ul>
  );
}
