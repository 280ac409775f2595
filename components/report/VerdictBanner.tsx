import type { SessionRow } from '../../lib/db/schema';
import type { SessionSummary } from '../../lib/report/session-summary';
import { type Verdict, verdictOf, verdictText } from '../../lib/report/verdict';
import { Icon, type IconName } from '../ui/Icon';
import { RuleTotals } from './RuleTotals';

interface VerdictBannerProps {
  readonly session: SessionRow;
  readonly summary: SessionSummary;
}

const ICONS: Readonly<Record<Verdict, IconName>> = {
  'in-progress': 'clock',
  'not-begun': 'alert',
  'not-watched': 'alert',
  'cut-short': 'alert',
  noticed: 'reports',
  clean: 'check',
};

/** What the session amounts to, and how often which rule was broken. */
export function VerdictBanner({ session, summary }: VerdictBannerProps) {
  const verdict = verdictOf(session, summary);
  const { headline, text } = verdictText(verdict, summary);
  return (
    <section class={`card verdict verdict--${verdict}`} aria-labelledby="verdict">
      <span class="verdict__symbol">
        <Icon name={ICONS[verdict]} />
      </span>
      <div role={verdict === 'in-progress' ? 'status' : undefined}>
        <h2 id="verdict">{headline}</h2>
        <p class="soft">{text}</p>
      </div>
      <RuleTotals totals={summary.byRule} />
    </section>
  );
}
