import { CERTAINTY_TEXTS, checkedText } from '../../lib/locales/en/exams';
import { AS_STRICT_TEXTS } from '../../lib/locales/en/lockdown';
import type { Pack, PackLockdown, Source } from '../../lib/providers/define-provider';
import { STRICT_MODE_PROBLEMS } from '../strict-mode';
import { Button } from '../ui/Button';
import { useAsStrict } from './use-as-strict';
import { useExamChoice } from './use-exam-choice';

interface AsStrictProps {
  /** Of the site. */
  readonly origin: string;
  readonly pack: Pack;
}

/** Where the provider's browser is stricter than strict mode on the site: one line, and one click to be as strict. */
export function AsStrict({ origin, pack }: AsStrictProps) {
  const { lockdown, providerShortName, id } = pack;
  if (lockdown === undefined) return null;
  // Each provider has its own "back".
  return <Comparison key={`${origin} ${id}`} origin={origin} provider={providerShortName} lockdown={lockdown} />;
}

/** The same for what is practised on the site. */
export function AsStrictOnSite({ origin }: Pick<AsStrictProps, 'origin'>) {
  const site = useExamChoice(origin);
  return site === undefined ? null : <AsStrict origin={origin} pack={site.pack} />;
}

interface ComparisonProps {
  readonly origin: string;
  readonly provider: string;
  readonly lockdown: PackLockdown;
}

function Comparison({ origin, provider, lockdown: { preset, why } }: ComparisonProps) {
  const site = useAsStrict(origin, preset);
  if (site === undefined) return null;
  const { isOn, isMilder, isChanging, before, problem, change, takeBack } = site;
  const taken = isMilder ? null : before;
  if (!isMilder && !isChanging && taken === null) return null;
  // One button for there and back, so that it keeps the focus.
  return (
    <div class="as-strict">
      <p class="small" role="status">
        {taken === null ? (
          <>
            <strong>{provider}:</strong> {why.text} <SourceMark source={why} /> {AS_STRICT_TEXTS.milder(isOn)}
          </>
        ) : (
          AS_STRICT_TEXTS.changed(provider, preset)
        )}
      </p>
      <Button kind="quiet" onClick={taken === null ? change : takeBack}>
        {taken === null ? AS_STRICT_TEXTS.change : AS_STRICT_TEXTS.back(taken.isOn ? taken.preset : null)}
      </Button>
      {problem === null ? null : (
        <p class="small" role="alert">
          {STRICT_MODE_PROBLEMS[problem]}
        </p>
      )}
    </div>
  );
}

/** As short as it can be: how sure it is, which leads to where it is from. The pack's page has the rest. */
function SourceMark({ source: { url, certainty, checked } }: { readonly source: Source }) {
  const { label } = CERTAINTY_TEXTS[certainty];
  if (url === null) return <span class="soft">({label})</span>;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={`${host}, ${checkedText({ checked })}`}>
      {label}
      <span class="visually-hidden"> source</span>
    </a>
  );
}
