import type { Signal } from '@preact/signals';
import type { SessionSummary } from '../../lib/report/session-summary';
import type { Verdict, VerdictKind } from '../../lib/report/verdict';
import { verdictReasons } from '../../lib/report/verdict-reasons';
import { verdictText } from '../../lib/report/verdict-text';
import { isOwn } from '../../lib/report/verdict-words';
import { Icon, type IconName } from '../ui/Icon';
import { RuleTotals } from './RuleTotals';
import { VerdictReasons } from './VerdictReasons';

interface VerdictBannerProps {
  readonly verdict: Verdict;
  readonly summary: SessionSummary;
  /** Id of the violation that was chosen anywhere on the page. */
  readonly chosen: Signal<string | null>;
}

const ICONS: Readonly<Record<VerdictKind, IconName>> = {
  'in-progress': 'clock',
  'not-begun': 'alert',
  'not-watched': 'alert',
  'too-short': 'clock',
  ended: 'close',
  'cut-short': 'alert',
  'given-up': 'flag',
  stopped: 'flag',
  warned: 'alert',
  'to-review': 'reports',
  noticed: 'reports',
  gaps: 'info',
  clean: 'check',
};

/** Whether the sitting would have counted, what that rests on, and how often which rule was broken. */
export function VerdictBanner({ verdict, summary, chosen }: VerdictBannerProps) {
  const { headline, text } = verdictText(verdict);
  const { packId, packName } = verdict.sitting.session.plan;
  return (
    <section class={`card verdict verdict--${verdict.kind}`} aria-labelledby="verdict">
      <span class="verdict__symbol">
        <Icon name={ICONS[verdict.kind]} />
      </span>
      <div role={verdict.kind === 'in-progress' ? 'status' : undefined}>
        <h2 id="verdict">{headline}</h2>
        <p class="soft">{text}</p>
      </div>
      <VerdictReasons reasons={verdictReasons(verdict)} chosen={chosen} />
      <RuleTotals totals={summary.byRule} />
      {!isOwn(verdict.sitting) && (verdict.acts.length > 0 || verdict.kind === 'to-review') ? (
        <p class="verdict__rules small soft">
          By the rules of <a href={`exams.html?pack=${encodeURIComponent(packId)}`}>{packName}</a>, as far as they are
          known.
        </p>
      ) : null}
    </section>
  );
}
