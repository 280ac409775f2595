import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/exams/log-entry';
import { type Said, saidIn } from '../../lib/locales/en/proctor';
import { ruleText } from '../../lib/locales/en/rules';
import type { MonitorStatus } from '../../lib/messages';

/** How long something stays after its cause is gone: long enough to be read. */
const LINGER_MS = 6000;

interface WhatIsSaidProps {
  readonly status: MonitorStatus | null;
  /** What is said in another way where this is shown. */
  readonly except?: LogEntry['type'];
}

/**
 * What the proctor says, like a message in a chat; else what is noted. Stays while its cause lasts and a little longer,
 * and is announced politely.
 */
export function WhatIsSaid({ status, except }: WhatIsSaidProps) {
  const latest = useLatest(status);
  const shown = except !== undefined && latest?.entry?.type === except ? null : latest;
  const said = shown === null || status?.state !== 'running' ? null : wordsFor(shown, status);
  const isWarning = shown !== null && shown.rule !== null;
  const isActive = said !== null && shown?.rule != null && status?.openRules.includes(shown.rule);
  return (
    <p class="said-now" role="status" data-warning={isWarning} data-active={isActive} hidden={said === null}>
      {said !== null && said.by !== '' ? <span class="by">{said.by}</span> : null}
      {said?.text ?? ''}
    </p>
  );
}

/** The latest thing worth saying: a rule that is or was just broken, or an entry of the log. */
interface Latest {
  readonly rule: string | null;
  readonly entry: LogEntry | null;
}

function useLatest(status: MonitorStatus | null): Latest | null {
  const [shown, setShown] = useState<Latest | null>(null);
  const openRule = status?.openRules.at(-1) ?? null;
  const lastSaid = status?.exam.said.filter((entry) => saidIn(entry) !== null).at(-1) ?? null;
  // A violation that opened and closed between two looks is still worth its words.
  useEffect(() => {
    if (status?.lastRule) setShown({ rule: status.lastRule, entry: null });
  }, [status?.lastRule, status?.violationCount]);
  useEffect(() => {
    if (lastSaid) setShown({ rule: 'rule' in lastSaid ? lastSaid.rule : null, entry: lastSaid });
  }, [lastSaid?.type, lastSaid?.atMs]);
  useEffect(() => {
    if (openRule !== null) {
      setShown((before) => (before?.rule === openRule ? before : { rule: openRule, entry: null }));
      return;
    }
    const timer = setTimeout(() => setShown(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [openRule, lastSaid?.atMs]);
  return shown;
}

function wordsFor({ rule, entry }: Latest, { exam }: MonitorStatus): Said | null {
  if (entry) return saidIn(entry);
  if (rule === null) return null;
  const spoken = exam.said.findLast((said) => said.type === 'warned' && said.rule === rule);
  const before = spoken && saidIn(spoken);
  // Of what only goes into the record a real proctor says nothing; here one is told.
  return before ?? { by: exam.live ? '' : 'Noted', text: ruleText(rule).warning };
}
