import type { PackedKind, PackedObservations, PackedValue } from '../db/schema';
import type { Observation, ObservationKind } from '../observations';
import { type FieldType, OBSERVATION_FIELDS, OBSERVATION_KINDS } from './observation-fields';

/** Digital silence is −∞ dBFS, which plain JSON cannot say. Nothing that is measured is lower, or higher. */
const LOWEST = -200;
const HIGHEST = 1_000_000;
/** Finer than any of the measurements. */
const SIGNIFICANT_DIGITS = 3;

/** Observations as they are stored: by kind, numbers rounded to three digits, times to whole milliseconds. */
export function packObservations(observations: readonly Observation[]): PackedObservations {
  const packed: Partial<Record<ObservationKind, PackedKind>> = {};
  for (const kind of OBSERVATION_KINDS) {
    const ofKind = observations.filter((observation) => observation.kind === kind);
    if (ofKind.length > 0) packed[kind] = packKind(kind, ofKind);
  }
  return packed;
}

function packKind(kind: ObservationKind, observations: readonly Observation[]): PackedKind {
  const types = Object.entries(OBSERVATION_FIELDS[kind]);
  return {
    fields: types.map(([name]) => name),
    rows: observations.map((observation) => {
      const values = new Map<string, PackedValue>(Object.entries(observation));
      return types.map(([name, type]) => packValue(values.get(name) ?? null, type));
    }),
  };
}

function packValue(value: PackedValue, type: FieldType): PackedValue {
  if (typeof value !== 'number') return value;
  if (Number.isNaN(value)) return null;
  if (type === 'ms' || type === 'ms or null') return Math.round(value);
  return Number(Math.min(HIGHEST, Math.max(LOWEST, value)).toPrecision(SIGNIFICANT_DIGITS));
}
