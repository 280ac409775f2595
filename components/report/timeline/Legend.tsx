import { SEVERITIES, SEVERITY_TEXTS } from '../../../lib/report/severity';
import { SeverityMark } from '../../ui/SeverityMark';

export function Legend() {
  return (
    <ul class="timeline__legend small" aria-label="Legend">
      {SEVERITIES.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} /> {SEVERITY_TEXTS[severity].label}
          <span class="soft">: {SEVERITY_TEXTS[severity].meaning}</span>
        </li>
      ))}
    </ul>
  );
}
