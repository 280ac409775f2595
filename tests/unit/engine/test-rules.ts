import { createRuleEngine, type RuleEngine } from '../../../lib/engine/rule-engine';
import type { FaceObservation, FocusObservation, VoiceObservation } from '../../../lib/observations';
import { defineRule, type Rule, type Timing } from '../../../lib/rules/define-rule';
import { faceAt, voiceAt } from '../../fixtures/observed';

/** Small rules with round numbers, so that a test can be followed in one's head. */

const TIMING: Timing & { [name: string]: number } = { afterMs: 1000, clearAfterMs: 500 };

/** Sampled: broken while no face is seen. */
export const absent = defineRule({
  id: 'absent',
  observes: 'face',
  severity: 'critical',
  defaults: TIMING,
  violates: ({ faces }) => faces === 0,
  details: ({ faces }) => ({ faces }),
});

/** Sampled, explained by `absent`: the head is turned. */
export const turned = defineRule({
  id: 'turned',
  observes: 'face',
  severity: 'warning',
  explainedBy: ['absent'],
  defaults: { ...TIMING, maxYawDeg: 30 },
  violates: ({ yawDeg }, { maxYawDeg }) => (yawDeg === null ? null : Math.abs(yawDeg) > maxYawDeg),
});

/** Standing: broken while the focus is elsewhere. */
export const away = defineRule({
  id: 'away',
  observes: 'focus',
  severity: 'critical',
  defaults: TIMING,
  violates: ({ on }) => on !== 'exam',
  details: ({ on }) => ({ on }),
});

/** Standing, explained by `away`. */
export const windowed = defineRule({
  id: 'windowed',
  observes: 'fullscreen',
  severity: 'notice',
  explainedBy: ['away'],
  defaults: TIMING,
  violates: ({ active }) => !active,
});

/** Momentary. */
export const copied = defineRule({
  id: 'copied',
  observes: 'clipboard',
  severity: 'notice',
  timing: 'momentary',
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: ({ action }) => action === 'copy',
});

/** Sampled: broken while it is loud. */
export const noisy = defineRule({
  id: 'noisy',
  observes: 'voice',
  severity: 'notice',
  defaults: TIMING,
  violates: ({ levelDbfs }) => levelDbfs > -20,
});

/** Momentary, explained by `noisy`: it is very loud for a moment. */
export const banged = defineRule({
  id: 'banged',
  observes: 'voice',
  severity: 'notice',
  timing: 'momentary',
  explainedBy: ['noisy'],
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: ({ levelDbfs }) => levelDbfs > -10,
  details: ({ levelDbfs }) => ({ levelDbfs }),
});

/** Knows when its condition began; explained by `away`. */
export const silent = defineRule({
  id: 'silent',
  observes: 'pulse',
  severity: 'warning',
  explainedBy: ['away'],
  defaults: { afterMs: 2000, clearAfterMs: 0 },
  violates: ({ sinceFrameMs }, { afterMs }) => (sinceFrameMs ?? 0) >= afterMs,
  beganAtMs: ({ atMs, sinceFrameMs }) => atMs - (sinceFrameMs ?? 0),
});

/** An engine in which all the given rules are on, with their defaults. */
export function engineOf(...rules: readonly Rule[]): RuleEngine {
  const setup = rules.map(({ id, defaults }) => [id, { enabled: true, thresholds: defaults }]);
  return createRuleEngine(Object.fromEntries(setup), rules);
}

export function face(atMs: number, faces: number, yawDeg: number | null = 0): FaceObservation {
  return faceAt(atMs, { faces, yawDeg });
}

export function focus(atMs: number, on: FocusObservation['on']): FocusObservation {
  return { kind: 'focus', atMs, on };
}

export const fullscreen = (atMs: number, active: boolean) =>
  ({ kind: 'fullscreen', atMs, active, entered: true, requiredFromMs: null }) as const;

export const clipboard = (atMs: number, action: 'copy' | 'paste') => ({ kind: 'clipboard', atMs, action }) as const;

export const pulse = (atMs: number, sinceFrameMs: number) =>
  ({ kind: 'pulse', atMs, sinceFrameMs, sinceVoiceMs: 0 }) as const;

export function voice(atMs: number, speechRatio: number): VoiceObservation {
  return voiceAt(atMs, { speechRatio });
}

export const sound = (atMs: number, levelDbfs: number) => voiceAt(atMs, { levelDbfs });
