import { describe, expect, it } from 'vitest';
import { packObservations } from '../../../lib/tuning/pack-observations';
import { unpackObservations } from '../../../lib/tuning/unpack-observations';
import { trace } from '../../traces/trace';
import { TRACE_VERSION_2 } from './trace-version-2';

const everyKind = () =>
  trace()
    .for(1000)
    .camera('live')
    .microphone('silent')
    .focus('other-tab')
    .fullscreen(false)
    .clipboard('cut')
    .act('drag')
    .newTab({ closed: true })
    .zoom(150)
    .windowSize(0.5)
    .docked(true)
    .displays(true)
    .newDevice('headphones')
    .screen(true)
    .now({ lookYawDeg: null, personRatio: 0.5 })
    .for(1500);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const inOrder = (a: { atMs: number; kind: string }, b: typeof a) => a.atMs - b.atMs || a.kind.localeCompare(b.kind);

describe('stored observations', () => {
  it('come back as they were, of every kind', () => {
    const { observations } = everyKind();
    const read = unpackObservations(throughJson(packObservations(observations)));
    expect([...(read ?? [])].sort(inOrder)).toEqual([...observations].sort(inOrder));
    expect(new Set(read?.map(({ kind }) => kind)).size).toBe(17);
  });

  it('are rounded: numbers to three digits, times to whole milliseconds', () => {
    const { observations } = trace().now({ lookYawDeg: 41.23764, changedRatio: 0.000523412 }).for(100);
    const [first] = packObservations(observations.map((seen) => ({ ...seen, atMs: 123_456.789 }))).face?.rows ?? [];
    expect(first).toContain(41.2);
    expect(first).toContain(123_457);
    expect(packObservations(observations).picture?.rows[0]).toContain(0.000523);
  });

  it('say of digital silence that it is very quiet, as JSON has no −∞', () => {
    const silence = trace().now({ levelDbfs: Number.NEGATIVE_INFINITY }).for(100).observations;
    const read = unpackObservations(throughJson(packObservations(silence)));
    expect(read?.find(({ kind }) => kind === 'voice')).toMatchObject({ levelDbfs: -200 });
  });

  it('of an earlier version are still understood', () => {
    expect(unpackObservations(TRACE_VERSION_2.stored)).toEqual(TRACE_VERSION_2.meant);
  });

  it('of another version are read without what this one does not know, and with null for what it may not know', () => {
    const fields = ['atMs', 'faces', 'mood'];
    expect(unpackObservations({ face: { fields, rows: [[5, 1, 'calm']] }, smell: { fields, rows: [] } })).toEqual([
      expect.objectContaining({ kind: 'face', atMs: 5, faces: 1, lookYawDeg: null, speechRatio: null }),
    ]);
  });
});

describe('stored observations that make no sense', () => {
  const face = (row: unknown, fields: unknown = ['atMs', 'faces']) => ({ face: { fields, rows: [row] } });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'face'],
    ['a list', []],
    ['a kind that is no table', { face: 7 }],
    ['fields that are no list', face([1, 1], 'atMs')],
    ['rows that are no list', { face: { fields: ['atMs'], rows: {} } }],
    ['a row that is no list', face('11')],
    ['a row that is too short', face([1])],
    ['a time that is no number', face(['soon', 1])],
    ['a time that is missing', face([1], ['faces'])],
    ['a number that is none', face([Number.NaN, 1])],
    ['a number without end', face([1, Number.POSITIVE_INFINITY])],
    ['a word that is not known', { focus: { fields: ['atMs', 'on'], rows: [[1, 'the moon']] } }],
    ['a word that every object has', { focus: { fields: ['atMs', 'on'], rows: [[1, 'constructor']] } }],
    ['a flag that is none', { fullscreen: { fields: ['atMs', 'active', 'entered'], rows: [[1, 1, true]] } }],
    ['far too many', { face: { fields: ['atMs', 'faces'], rows: Array.from({ length: 10_001 }, () => [1, 1]) } }],
  ])('are not read: %s', (_, stored) => {
    expect(unpackObservations(stored)).toBeNull();
  });
});
