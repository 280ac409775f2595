import { useEffect, useRef } from 'preact/hooks';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { declinedProposals } from '../../lib/settings';
import { Card } from '../ui/Card';
import { ErrorNote } from '../ui/ErrorNote';
import { useSetting } from '../use-setting';
import { ProposalItem } from './ProposalItem';
import { type ProposedRule, useProposals } from './use-proposals';
import { useRuleChoices } from './use-rule-choices';

const NOT_SAVED = { title: 'The number was not saved.', next: STORE_AGAIN };
/** Where reports link to. */
const ANCHOR = 'false-alarms';

/** For each rule with enough false alarms: a number that would have avoided them, and its price. */
export function Proposals() {
  const { choices, failure, save } = useRuleChoices();
  const proposed = useProposals(choices);
  const declined = useSetting(declinedProposals);
  const place = useRef<HTMLDivElement>(null);
  const isThere = choices !== undefined && declined !== undefined && (proposed?.length ?? 0) > 0;

  // The browser looked for the anchor before it was there.
  useEffect(() => {
    if (!isThere || location.hash !== `#${ANCHOR}`) return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [isThere]);

  async function decline({ rule, lastMarkedAt }: ProposedRule, isDeclined: boolean) {
    const { [rule.id]: _, ...others } = await declinedProposals.getValue();
    await declinedProposals.setValue(isDeclined ? { ...others, [rule.id]: lastMarkedAt } : others);
  }

  if (!isThere) return null;
  return (
    <div id={ANCHOR} ref={place} tabIndex={-1} class="proposals">
      <Card title="False alarms">
        <p class="soft">
          Where you marked three or more moments of one kind, they were judged again with other numbers, together with
          those that you did not mark.
        </p>
        {failure === undefined ? null : <ErrorNote text={NOT_SAVED} cause={failure} />}
        <ul>
          {proposed?.map((entry) => (
            <ProposalItem
              key={entry.rule.id}
              entry={entry}
              choices={choices}
              isDeclined={declined[entry.rule.id] === entry.lastMarkedAt}
              onDecline={(isDeclined) => decline(entry, isDeclined)}
              onSave={(overrides) => save({ overrides })}
            />
          ))}
        </ul>
      </Card>
    </div>
  );
}
