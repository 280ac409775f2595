import { defineRule } from './define-rule';

/** The camera is a program that makes up or changes its picture. */
export default defineRule({
  id: 'virtual-camera',
  observes: 'camera',
  severity: 'critical',
  explainedBy: ['camera-lost'],
  defaults: { afterMs: 0, clearAfterMs: 500 },
  violates: (camera) => camera.virtual,
});
