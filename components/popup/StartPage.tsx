import type { Signal } from '@preact/signals';
import type { StartReply } from '../../lib/messages';
import { RestoreTabs } from '../lockdown/RestoreTabs';
import { SystemTestLine } from '../system-test/SystemTestLine';
import { Loading } from '../ui/Loading';
import { useDevicePermission } from '../use-device-permission';
import { LastSession } from './LastSession';
import { NextExam } from './NextExam';
import { NotAWebPage } from './NotAWebPage';
import { PopupLinks } from './PopupLinks';
import { SetUpFirst } from './SetUpFirst';
import { StartHere } from './StartHere';
import { TodaysStep } from './TodaysStep';
import { useExamTab } from './use-exam-tab';

/** No session runs: begin one here, or find out why not. */
export function StartPage({ attempt }: { readonly attempt: Signal<StartReply | null> }) {
  const found = useExamTab();
  const permission = useDevicePermission();
  if (!found || !permission) return <Loading />;
  const { tab, url } = found;
  return (
    <>
      <NextExam tab={tab} />
      <TodaysStep />
      {permission === 'prompt' || permission === 'denied' ? (
        <SetUpFirst tab={tab} blocked={permission === 'denied'} />
      ) : tab.kind === 'not-a-web-page' ? (
        <NotAWebPage why={tab.why} />
      ) : (
        <StartHere tab={tab} url={url} attempt={attempt} />
      )}
      <RestoreTabs />
      <LastSession />
      <SystemTestLine />
      <PopupLinks />
    </>
  );
}
