import { defineWxtModule } from 'wxt/modules';
import { thirdPartyNotices } from './notices';

/** Puts the licences of what others made into every build of the extension. */
export default defineWxtModule({
  name: 'third-party-notices',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', async ({ config }, files) => {
      files.push({ relativeDest: 'third-party-notices.txt', contents: await thirdPartyNotices(config.root) });
    });
  },
});
