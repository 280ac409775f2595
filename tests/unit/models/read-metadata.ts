import { ByteBuffer } from 'flatbuffers';
import { int32Field, rootTable, stringField, tableVectorField } from '../../../modules/models/flatbuffer-table';
import { bufferFields, metadataFields, modelFields } from '../../../modules/models/tflite-schema';

/** The model's metadata FlatBuffer, found as MediaPipe finds it: by the entry's name. */
export function metadataOf(model: Uint8Array): Uint8Array {
  const root = rootTable(model, 'TFL3');
  const entry = tableVectorField(root, modelFields.metadata).find(
    (table) => stringField(table, metadataFields.name) === 'TFLITE_METADATA',
  );
  if (entry === undefined) throw new Error('The model has no metadata.');
  const buffer = buffersOf(model)[int32Field(entry, metadataFields.buffer)];
  if (buffer === undefined) throw new Error('The metadata has no buffer.');
  return buffer.data;
}

export interface ModelBuffer {
  readonly start: number;
  readonly data: Uint8Array;
}

/** All buffers of a model: weights, constants and metadata. */
export function buffersOf(model: Uint8Array): readonly ModelBuffer[] {
  return tableVectorField(rootTable(model, 'TFL3'), modelFields.buffers).map((table) => {
    const vector = new ByteBuffer(model);
    const field = vector.__offset(table.position, 4 + 2 * bufferFields.data);
    if (field === 0) return { start: 0, data: new Uint8Array() };
    const start = vector.__vector(table.position + field);
    return { start, data: model.subarray(start, start + vector.__vector_len(table.position + field)) };
  });
}

/** How the metadata says the model's first input is normalised. */
export function normalizationOf(model: Uint8Array): { mean: number; deviation: number } {
  const metadata = new ByteBuffer(metadataOf(model));
  const field = (table: number, number: number) => table + metadata.__offset(table, 4 + 2 * number);
  const child = (table: number, number: number) => metadata.__indirect(field(table, number));
  const first = (table: number, number: number) => metadata.__indirect(metadata.__vector(field(table, number)));
  const input = first(first(metadata.readInt32(0), 3), 2);
  const options = child(first(input, 4), 1);
  const firstFloat = (number: number) => metadata.readFloat32(metadata.__vector(field(options, number)));
  return { mean: firstFloat(0), deviation: firstFloat(1) };
}
