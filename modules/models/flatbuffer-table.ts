import { ModelBuildError } from './errors';

/** A table inside FlatBuffer bytes. All positions are absolute byte positions in `bytes`. */
export interface FlatbufferTable {
  readonly view: DataView;
  readonly position: number;
}

/** @throws ModelBuildError when the bytes are not a FlatBuffer with this four-letter file identifier. */
export function rootTable(bytes: Uint8Array, identifier: string): FlatbufferTable {
  const found = new TextDecoder('latin1').decode(bytes.subarray(4, 8));
  if (found !== identifier) {
    throw new ModelBuildError(`Expected a ${identifier} FlatBuffer, found identifier ${JSON.stringify(found)}.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, position: view.getUint32(0, true) };
}

/** Position of a field's inline value, or null when the field is absent (the schema's default then holds). */
function fieldPosition({ view, position }: FlatbufferTable, field: number): number | null {
  const vtable = position - view.getInt32(position, true);
  const slot = 4 + 2 * field;
  if (slot >= view.getUint16(vtable, true)) return null;
  const offset = view.getUint16(vtable + slot, true);
  return offset === 0 ? null : position + offset;
}

/** How many fields the table's writer knew: one more than the highest field number that can be present. */
export function fieldCount({ view, position }: FlatbufferTable): number {
  const vtable = position - view.getInt32(position, true);
  return (view.getUint16(vtable, true) - 4) / 2;
}

/** Position of what an offset field (table, vector, string) points at, or null when absent. */
export function referencePosition(table: FlatbufferTable, field: number): number | null {
  const position = fieldPosition(table, field);
  return position === null ? null : position + table.view.getUint32(position, true);
}

/** A 32-bit integer field; `0`, every such field's default here, when absent. */
export function int32Field(table: FlatbufferTable, field: number): number {
  const position = fieldPosition(table, field);
  return position === null ? 0 : table.view.getInt32(position, true);
}

/**
 * The positions of a vector's 4-byte elements; none when the field is absent.
 * @throws ModelBuildError when they would lie beyond the file
 */
function elementPositions(table: FlatbufferTable, field: number): readonly number[] {
  const vector = referencePosition(table, field);
  if (vector === null) return [];
  const length = table.view.getUint32(vector, true);
  if (vector + 4 + 4 * length > table.view.byteLength) throw new ModelBuildError('A vector goes on beyond the file.');
  return Array.from({ length }, (_, index) => vector + 4 + 4 * index);
}

export function int32VectorField(table: FlatbufferTable, field: number): readonly number[] {
  return elementPositions(table, field).map((position) => table.view.getInt32(position, true));
}

export function tableVectorField(table: FlatbufferTable, field: number): readonly FlatbufferTable[] {
  return elementPositions(table, field).map((position) => ({
    view: table.view,
    position: position + table.view.getUint32(position, true),
  }));
}

/** The UTF-8 text of a string field, or null when absent. */
export function stringField(table: FlatbufferTable, field: number): string | null {
  const position = referencePosition(table, field);
  if (position === null) return null;
  const { buffer, byteOffset } = table.view;
  const length = table.view.getUint32(position, true);
  return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + position + 4, length));
}
