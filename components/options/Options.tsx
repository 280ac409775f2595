import { Contents } from '../ui/Contents';
import { Page } from '../ui/Page';
import { DataSettings } from './DataSettings';
import { DeviceSettings } from './DeviceSettings';
import { PictureSettings } from './PictureSettings';
import { ProctorSettings } from './ProctorSettings';
import { Proposals } from './Proposals';
import { RuleSettings } from './RuleSettings';
import { StrictSiteSettings } from './StrictSiteSettings';
import { SyncSettings } from './sync/SyncSettings';

export function Options() {
  return (
    <Page current="options">
      <h1>Settings</h1>
      <Contents />
      <DeviceSettings />
      <StrictSiteSettings />
      <ProctorSettings />
      <PictureSettings />
      <Proposals />
      <RuleSettings />
      <SyncSettings />
      <DataSettings />
    </Page>
  );
}
