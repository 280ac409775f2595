import type { Builder } from 'flatbuffers';
import { type TableList, writeByteVector, writeInt32Vector } from './flatbuffer-patch';
import {
  BUFFER_ALIGNMENT_BYTES,
  bufferFields,
  metadataFields,
  operatorCodeFields,
  operatorFields,
  operatorKinds,
  tensorFields,
  tensorTypes,
} from './tflite-schema';

export interface AddedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Values of a constant int32 tensor; a float32 tensor computed by an operator has none. */
  readonly values?: readonly number[];
}

export type AddedOperator = {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
} & (
  | { readonly kind: 'concatenation' | 'gather'; readonly axis: number }
  /** Averages along the axes in its second input, and keeps those axes with length 1. */
  | { readonly kind: 'mean' }
);

export function writeBuffer(builder: Builder, data: Uint8Array): number {
  const dataOffset = writeByteVector(builder, data, BUFFER_ALIGNMENT_BYTES);
  builder.startObject(1);
  builder.addFieldOffset(bufferFields.data, dataOffset, 0);
  return builder.endObject();
}

export function writeMetadataEntry(builder: Builder, name: string, bufferIndex: number): number {
  const nameOffset = builder.createString(name);
  builder.startObject(2);
  builder.addFieldOffset(metadataFields.name, nameOffset, 0);
  builder.addFieldInt32(metadataFields.buffer, bufferIndex, 0);
  return builder.endObject();
}

/** @param buffers gets one more buffer when the tensor is constant; buffer 0 is empty in every TFLite file */
export function writeTensor(builder: Builder, buffers: TableList, { name, shape, values }: AddedTensor): number {
  const bufferIndex =
    values === undefined ? 0 : buffers.add(writeBuffer(builder, new Uint8Array(Int32Array.from(values).buffer)));
  const nameOffset = builder.createString(name);
  const shapeOffset = writeInt32Vector(builder, shape);
  builder.startObject(4);
  builder.addFieldOffset(tensorFields.shape, shapeOffset, 0);
  builder.addFieldInt8(tensorFields.type, values === undefined ? tensorTypes.float32 : tensorTypes.int32, 0);
  builder.addFieldInt32(tensorFields.buffer, bufferIndex, 0);
  builder.addFieldOffset(tensorFields.name, nameOffset, 0);
  return builder.endObject();
}

export function writeOperatorCode(builder: Builder, kind: AddedOperator['kind']): number {
  const { builtinCode } = operatorKinds[kind];
  builder.startObject(4);
  builder.addFieldInt8(operatorCodeFields.deprecatedBuiltinCode, builtinCode, 0);
  builder.addFieldInt32(operatorCodeFields.version, 1, 1);
  builder.addFieldInt32(operatorCodeFields.builtinCode, builtinCode, 0);
  return builder.endObject();
}

export function writeOperator(builder: Builder, operatorCode: number, operator: AddedOperator): number {
  const inputs = writeInt32Vector(builder, operator.inputs);
  const outputs = writeInt32Vector(builder, operator.outputs);
  const options = writeOptions(builder, operator);
  builder.startObject(5);
  builder.addFieldInt32(operatorFields.opcodeIndex, operatorCode, 0);
  builder.addFieldOffset(operatorFields.inputs, inputs, 0);
  builder.addFieldOffset(operatorFields.outputs, outputs, 0);
  builder.addFieldInt8(operatorFields.optionsType, operatorKinds[operator.kind].optionsType, 0);
  builder.addFieldOffset(operatorFields.options, options, 0);
  return builder.endObject();
}

/** Each added kind's options table has the one field that matters here in first place: `axis`, or `keep_dims`. */
function writeOptions(builder: Builder, operator: AddedOperator): number {
  builder.startObject(1);
  if (operator.kind === 'mean') builder.addFieldInt8(0, 1, 0);
  else builder.addFieldInt32(0, operator.axis, 0);
  return builder.endObject();
}
