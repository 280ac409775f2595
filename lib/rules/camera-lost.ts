import { defineRule } from './define-rule';

/** The camera is unplugged, switched off or taken by the system. */
export default defineRule({
  id: 'camera-lost',
  observes: 'camera',
  severity: 'critical',
  // A camera that is back within half a second was re-plugged by the system, not by the user.
  defaults: { afterMs: 500, clearAfterMs: 500 },
  violates: (camera) => camera.state !== 'live',
  details: (camera) => ({ state: camera.state }),
});
