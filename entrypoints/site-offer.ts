import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSession } from '../lib/overlay/offer';

export default defineUnlistedScript(() => offerSession());
