import { useSignal } from '@preact/signals';
import { OWN_PACK_ID, PACKS, packById } from '../../lib/providers/index';
import { Card } from '../ui/Card';
import { Loading } from '../ui/Loading';
import { PackSelect } from './PackSelect';
import { PackView } from './PackView';
import { usePackEdit } from './use-pack-edit';

/** The rules of one provider and programme: all that is known of them, where from, and what the user changed. */
export function PackCard() {
  const packId = useSignal(askedPackId());
  const control = usePackEdit(packId.value);

  function show(id: string) {
    packId.value = id;
    history.replaceState(null, '', `?pack=${encodeURIComponent(id)}`);
  }

  return (
    <Card title="Rules of providers">
      <p class="soft">
        Collected from public pages. Providers change their rules and do not publish all of them, so each one says where
        it is from and how sure it is. Where you know better, change it: sessions that begin from then on go by it.
      </p>
      <div class="pack-choice">
        <PackSelect label="Provider and programme" packId={packId.value} onChange={show} />
      </div>
      {control === undefined ? <Loading /> : <PackView key={packId.value} control={control} />}
    </Card>
  );
}

/** `?pack=ID` in the address, so that it survives a reload. */
function askedPackId(): string {
  const asked = new URLSearchParams(location.search).get('pack');
  const first = PACKS.find(({ id }) => id !== OWN_PACK_ID);
  return (packById(asked ?? '') ?? first)?.id ?? OWN_PACK_ID;
}
