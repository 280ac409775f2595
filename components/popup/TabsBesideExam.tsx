import { lockdownFor } from '../../lib/lockdown/parse-lockdown';
import { lockdowns, strictSites } from '../../lib/settings';
import { OtherTabs } from '../lockdown/OtherTabs';
import { useSetting } from '../use-setting';

/** Where strict mode on the site asks for it: the tabs that are open beside the exam. */
export function TabsBesideExam({ origin, tabId }: { readonly origin: string; readonly tabId: number }) {
  const sites = useSetting(strictSites);
  const chosen = useSetting(lockdowns);
  if (!sites || !chosen || !lockdownFor(origin, origin in sites, chosen).otherTabs) return null;
  return <OtherTabs examTabId={tabId} />;
}
