import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerPcmProcessor } from '../lib/detectors/monitor/pcm-worklet';

export default defineUnlistedScript(() => registerPcmProcessor());
