import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveVoice } from '../lib/detectors/monitor/voice-service';

export default defineUnlistedScript(() => serveVoice(self));
