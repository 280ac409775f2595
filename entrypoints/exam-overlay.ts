import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../lib/overlay/run-overlay';

export default defineUnlistedScript(() => runOverlay());
