import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ruleText } from '../../lib/locales/en/rules';
import { type RuleOverrides, setUpRules } from '../../lib/rules/index';
import type { NumberChange } from '../../lib/tuning/looser-numbers';
import { Button } from '../ui/Button';
import { overrideThreshold } from './override-rule';
import { Answers, Declined, ForRule, Used } from './ProposalAnswers';
import { ProposalText } from './ProposalText';
import { sayChanges } from './proposal-text';
import type { ProposedRule } from './use-proposals';
import type { RuleChoices } from './use-rule-choices';

interface ProposalItemProps {
  readonly entry: ProposedRule;
  readonly choices: RuleChoices;
  readonly isDeclined: boolean;
  readonly onDecline: (isDeclined: boolean) => void;
  readonly onSave: (overrides: RuleOverrides) => void;
}

/** What is proposed for one rule, and the answers to it; each can be taken back. */
export function ProposalItem({ entry, choices, isDeclined, onDecline, onSave }: ProposalItemProps) {
  const { rule, proposal } = entry;
  const { name } = ruleText(rule.id);
  const used = useSignal<readonly NumberChange[] | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const answer = used.value ? 'used' : isDeclined && proposal.kind !== 'settled' ? 'declined' : 'open';
  const shown = useRef(answer);

  // The button that was pressed is gone. The nearest one may come only after another search.
  useEffect(() => {
    const button = item.current?.querySelector('button');
    if (shown.current === answer || !button) return;
    shown.current = answer;
    if (document.activeElement === document.body) button.focus();
  }, [answer, proposal]);

  // Once the numbers were in force and are no longer, the user has changed them elsewhere on the page.
  const numbers = setUpRules(choices.overrides, choices.level)[rule.id]?.thresholds;
  const isInForce = used.value?.every(({ name: threshold, to }) => numbers?.[threshold] === to) ?? false;
  const wasInForce = useRef(false);
  useEffect(() => {
    if (!isInForce && wasInForce.current) used.value = null;
    wasInForce.current = isInForce;
  }, [isInForce]);

  function set(changes: readonly NumberChange[], which: 'from' | 'to') {
    const override = (overrides: RuleOverrides, change: NumberChange) =>
      overrideThreshold(overrides, rule, change.name, change[which], choices.level);
    onSave(changes.reduce(override, choices.overrides));
    used.value = which === 'to' ? changes : null;
  }

  return (
    <li ref={item} class="proposal">
      <h3>{name}</h3>
      {used.value ? (
        <Used name={name} said={sayChanges(used.value, rule)} onUndo={() => set(used.value ?? [], 'from')} />
      ) : answer === 'declined' ? (
        <Declined name={name} onLook={() => onDecline(false)} />
      ) : (
        <>
          <ProposalText rule={rule} proposal={proposal} />
          {proposal.kind === 'settled' ? null : (
            <Answers name={name} onDecline={() => onDecline(true)}>
              {proposal.kind === 'change' ? (
                <Button onClick={() => set(proposal.changes, 'to')}>
                  {proposal.changes.length === 1 ? 'Use this number' : 'Use these numbers'}
                  <ForRule name={name} />
                </Button>
              ) : null}
            </Answers>
          )}
        </>
      )}
    </li>
  );
}
