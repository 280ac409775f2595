import { Builder } from 'flatbuffers';
import { ModelBuildError } from './errors';
import { type FlatbufferTable, fieldCount, referencePosition, tableVectorField } from './flatbuffer-table';

/**
 * FlatBuffers are written back to front and every reference points forward. So an existing file can be the tail
 * of a new one: rewritten tables go in front of it and refer to its untouched tables.
 */
export interface FlatbufferPatch {
  readonly builder: Builder;
  /** Builder offset (distance from the end of the new file) of a byte position in the old file. */
  readonly keep: (oldPosition: number) => number;
}

/** @param alignmentBytes the largest alignment used inside `oldBytes`; it still holds in the new file. */
export function patchFlatbuffer(oldBytes: Uint8Array, alignmentBytes: number): FlatbufferPatch {
  const tail = new Uint8Array(Math.ceil(oldBytes.length / alignmentBytes) * alignmentBytes);
  tail.set(oldBytes);
  const builder = new Builder(2 * tail.length);
  builder.prep(alignmentBytes, 0);
  builder.createByteVector(tail);
  return { builder, keep: (oldPosition) => tail.length - oldPosition };
}

/**
 * Writes a copy of a table in which every field is a reference, except `scalars` (32-bit integers).
 * @param changed builder offsets by field number, in place of the old file's
 * @throws ModelBuildError when the old table has fields beyond `fields`, which a copy would lose
 */
export function copyTable(
  { builder, keep }: FlatbufferPatch,
  old: FlatbufferTable,
  fields: Readonly<Record<string, number>>,
  changed: ReadonlyMap<number, number>,
  scalars: ReadonlyMap<number, number> = new Map(),
): number {
  const knownCount = Object.keys(fields).length;
  if (fieldCount(old) > knownCount) throw new ModelBuildError('The model has fields that this builder does not know.');
  builder.startObject(knownCount);
  for (const [field, value] of scalars) builder.addFieldInt32(field, value, 0);
  for (const field of Object.values(fields)) {
    if (scalars.has(field)) continue;
    const position = referencePosition(old, field);
    builder.addFieldOffset(field, changed.get(field) ?? (position === null ? 0 : keep(position)), 0);
  }
  return builder.endObject();
}

/** The tables of a vector field, to which more can be added before the vector is written again. */
export interface TableList {
  /** @returns the added table's index in the vector */
  readonly add: (offset: number) => number;
  readonly write: () => number;
}

export function extendTables({ builder, keep }: FlatbufferPatch, table: FlatbufferTable, field: number): TableList {
  const offsets = tableVectorField(table, field).map(({ position }) => keep(position));
  return {
    add: (offset) => offsets.push(offset) - 1,
    write: () => writeTableVector(builder, offsets),
  };
}

export function writeTableVector(builder: Builder, offsets: readonly number[]): number {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

export function writeInt32Vector(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addInt32(value);
  return builder.endVector();
}

export function writeFloat32Vector(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addFloat32(value);
  return builder.endVector();
}

export function writeByteVector(builder: Builder, bytes: Uint8Array, alignmentBytes: number): number {
  builder.startVector(1, bytes.length, alignmentBytes);
  for (const byte of bytes.toReversed()) builder.addInt8(byte);
  return builder.endVector();
}
