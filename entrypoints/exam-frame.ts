import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrame } from '../lib/overlay/watch-frame';

export default defineUnlistedScript(() => watchFrame());
