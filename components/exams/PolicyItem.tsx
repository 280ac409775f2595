import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { POLICY_NAMES } from '../../lib/locales/en/exams';
import type { Policies } from '../../lib/providers/define-provider';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { editPolicy } from './change-edit';
import { StatementText } from './StatementText';
import type { PackControl } from './use-pack-edit';

interface PolicyItemProps {
  readonly name: keyof Policies;
  readonly control: PackControl;
}

/** One thing that is allowed or not; the user may say it otherwise. */
export function PolicyItem({ name, control: { pack, provided, edit, save } }: PolicyItemProps) {
  const isWriting = useSignal(false);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  const own = edit.policies?.[name];

  useEffect(() => {
    if (isWriting.value) text.current?.focus();
    else if (wasWriting.current) opener.current?.focus();
    wasWriting.current = isWriting.value;
  }, [isWriting.value]);

  function keep() {
    const typed = text.current?.value.trim() ?? '';
    const isSame = typed === '' || typed === provided.policies[name].text;
    void save((edit) => editPolicy(edit, name, isSame ? null : typed));
    isWriting.value = false;
  }

  return (
    <li class="policy">
      <h4 id={id}>
        {POLICY_NAMES[name]} {own === undefined ? null : <Badge>Changed by you</Badge>}
      </h4>
      {isWriting.value ? (
        <>
          <textarea
            ref={text}
            class="control"
            rows={2}
            maxLength={EDIT_LIMITS.policyLength}
            aria-labelledby={id}
            defaultValue={pack.policies[name].text}
          />
          <div class="button-row">
            <Button onClick={keep}>Save</Button>
            <Button kind="quiet" onClick={() => (isWriting.value = false)}>
              Cancel
            </Button>
          </div>
        </>
      ) : (
        <>
          {own === undefined ? null : <p>{own}</p>}
          {own === undefined ? null : <p class="small soft">The provider’s:</p>}
          <StatementText statement={provided.policies[name]} />
          <div class="button-row policy__buttons">
            <Button kind="quiet" buttonRef={opener} onClick={() => (isWriting.value = true)}>
              Change<span class="visually-hidden"> {POLICY_NAMES[name]}</span>
            </Button>
            {own === undefined ? null : (
              <Button
                kind="quiet"
                onClick={() => {
                  void save((edit) => editPolicy(edit, name, null));
                  opener.current?.focus();
                }}
              >
                Reset<span class="visually-hidden"> {POLICY_NAMES[name]}</span>
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
