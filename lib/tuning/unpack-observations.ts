import type { Observation, ObservationKind } from '../observations';
import { type FieldType, OBSERVATION_FIELDS, OBSERVATION_KINDS } from './observation-fields';

/** Far more than a recorded trace has: what is longer was not written by this extension. */
const MOST_PER_KIND = 10_000;

/**
 * Reads stored observations back, in the order of time. Fields this version does not know are left out; of those it
 * knows and that were not stored, what may be unknown is `null`.
 *
 * @param stored as `packObservations` made it, by this or an earlier version, or anything else
 * @returns `null` if it does not make sense
 */
export function unpackObservations(stored: unknown): readonly Observation[] | null {
  if (!isRecord(stored)) return null;
  const observations: Observation[] = [];
  for (const kind of OBSERVATION_KINDS) {
    const read = stored[kind] === undefined ? [] : unpackKind(kind, stored[kind]);
    if (read === null) return null;
    observations.push(...read);
  }
  return observations.sort((a, b) => a.atMs - b.atMs);
}

function unpackKind(kind: ObservationKind, packed: unknown): readonly Observation[] | null {
  if (!isRecord(packed)) return null;
  const { fields, rows } = packed;
  if (!Array.isArray(fields) || !Array.isArray(rows) || rows.length > MOST_PER_KIND) return null;
  const observations: Observation[] = [];
  for (const row of rows) {
    const observation = unpackRow(kind, fields, row);
    if (observation === null) return null;
    observations.push(observation);
  }
  return observations;
}

function unpackRow(kind: ObservationKind, fields: readonly unknown[], row: unknown): Observation | null {
  if (!Array.isArray(row) || row.length !== fields.length) return null;
  const values: [string, unknown][] = [];
  for (const [name, type] of Object.entries(OBSERVATION_FIELDS[kind])) {
    const column = fields.indexOf(name);
    const value: unknown = column < 0 ? null : row[column];
    if (!fits(value, type)) return null;
    values.push([name, value]);
  }
  // Each of its fields has just been checked.
  return { kind, ...Object.fromEntries(values) } as Observation;
}

function fits(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'ms':
    case 'number':
      return Number.isFinite(value);
    case 'ms or null':
    case 'number or null':
      return value === null || Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string' && type.includes(value);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
