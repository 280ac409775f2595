import { expect, it } from 'vitest';
import { createRuleEngine } from '../../../lib/engine/rule-engine';
import type { PulseObservation } from '../../../lib/observations';
import monitoringGap from '../../../lib/rules/monitoring-gap';

const pulse: PulseObservation = { kind: 'pulse', atMs: 20_000, sinceFrameMs: 3000, sinceVoiceMs: 8000 };

function openedAfter(afterMs: number) {
  const thresholds = { ...monitoringGap.defaults, afterMs };
  const engine = createRuleEngine({ 'monitoring-gap': { enabled: true, thresholds } }, [monitoringGap]);
  return engine.observe(pulse);
}

it('begins with the longer silence and says which sense was missing', () => {
  expect(openedAfter(2000)).toMatchObject([{ startMs: 12_000, details: { pictures: true, sound: true } }]);
});

it('measures both senses by the number the user has set', () => {
  expect(openedAfter(5000)).toMatchObject([{ startMs: 12_000, details: { pictures: false, sound: true } }]);
  expect(openedAfter(9000)).toEqual([]);
});
