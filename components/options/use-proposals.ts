import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { listMarkedRules, type MarkedRule } from '../../lib/db/false-alarms';
import type { Rule } from '../../lib/rules/define-rule';
import { type RuleSetup, ruleById, setUpRules } from '../../lib/rules/index';
import { type Proposal, propose } from '../../lib/tuning/propose';
import { useLiveQuery } from '../use-live-query';
import type { RuleChoices } from './use-rule-choices';

/** A rule with enough false alarms, and what could be done about them. */
export interface ProposedRule {
  readonly rule: Rule;
  readonly proposal: Proposal;
  /** Epoch ms. */
  readonly lastMarkedAt: number;
}

/** Searches anew whenever a mark or a number changes. `null` until the first search is done. */
export function useProposals(choices: RuleChoices | undefined): readonly ProposedRule[] | null {
  const found = useLiveQuery(listMarkedRules, []);
  const proposed = useSignal<readonly ProposedRule[] | null>(null);
  const marked = found.state === 'ready' ? found.value : undefined;

  useEffect(() => {
    if (!marked || !choices) return;
    const search = new AbortController();
    void searchAll(marked, setUpRules(choices.overrides, choices.level), search.signal).then((all) => {
      if (!search.signal.aborted) proposed.value = all;
    });
    return () => search.abort();
  }, [marked, choices?.overrides, choices?.level]);

  return proposed.value;
}

/** One rule after the other, with a pause in which the page can be used: a search may take half a second. */
async function searchAll(
  marked: readonly MarkedRule[],
  setup: RuleSetup,
  signal: AbortSignal,
): Promise<readonly ProposedRule[]> {
  const proposed: ProposedRule[] = [];
  for (const { rule: id, falseAlarms, others, lastMarkedAt } of marked) {
    await new Promise((resolve) => setTimeout(resolve));
    const rule = ruleById(id);
    if (signal.aborted) break;
    if (rule && setup[id]?.enabled) {
      proposed.push({ rule, proposal: propose({ rule, setup, falseAlarms, others }), lastMarkedAt });
    }
  }
  return proposed;
}
