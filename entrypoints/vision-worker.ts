import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveVision } from '../lib/detectors/monitor/vision-service';

export default defineUnlistedScript(() => serveVision(self));
