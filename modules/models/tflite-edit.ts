import {
  copyTable,
  extendTables,
  type FlatbufferPatch,
  patchFlatbuffer,
  type TableList,
  writeInt32Vector,
  writeTableVector,
} from './flatbuffer-patch';
import { type FlatbufferTable, int32Field, rootTable } from './flatbuffer-table';
import { onlySubgraph } from './tflite-model';
import {
  BUFFER_ALIGNMENT_BYTES,
  METADATA_ENTRY_NAME,
  modelFields,
  subgraphFields,
  TFLITE_IDENTIFIER,
} from './tflite-schema';
import {
  type AddedOperator,
  type AddedTensor,
  writeBuffer,
  writeMetadataEntry,
  writeOperator,
  writeOperatorCode,
  writeTensor,
} from './tflite-write';

/** What to add to a model. */
export interface TfliteEdit {
  /** A model metadata FlatBuffer (`M001`), see `imageInputMetadata`. */
  readonly metadata: Uint8Array;
  /** Tensors are numbered on from the model's own: the first added one is number `tensorCount(model)`. */
  readonly tensors?: readonly AddedTensor[];
  /** Run after the model's own operators, in this order. */
  readonly operators?: readonly AddedOperator[];
  /** Numbers of the tensors that become the model's outputs instead of its own. */
  readonly outputs?: readonly number[];
}

/**
 * @param model a .tflite file
 * @returns a new .tflite file; the same bytes for the same arguments
 * @throws ModelBuildError when `model` is not a TFLite model with one subgraph
 */
export function editTflite(model: Uint8Array, edit: TfliteEdit): Uint8Array {
  const root = rootTable(model, TFLITE_IDENTIFIER);
  const patch = patchFlatbuffer(model, BUFFER_ALIGNMENT_BYTES);
  const { builder } = patch;
  const buffers = extendTables(patch, root, modelFields.buffers);
  const operatorCodes = extendTables(patch, root, modelFields.operatorCodes);
  const metadata = extendTables(patch, root, modelFields.metadata);

  const subgraph = writeSubgraph(onlySubgraph(model), edit, { patch, buffers, operatorCodes });
  metadata.add(writeMetadataEntry(builder, METADATA_ENTRY_NAME, buffers.add(writeBuffer(builder, edit.metadata))));

  const changed = new Map<number, number>([
    [modelFields.operatorCodes, operatorCodes.write()],
    [modelFields.subgraphs, writeTableVector(builder, [subgraph])],
    [modelFields.buffers, buffers.write()],
    [modelFields.metadata, metadata.write()],
  ]);
  const version = new Map([[modelFields.version, int32Field(root, modelFields.version)]]);
  builder.finish(copyTable(patch, root, modelFields, changed, version), TFLITE_IDENTIFIER);
  return builder.asUint8Array().slice();
}

interface ModelLists {
  readonly patch: FlatbufferPatch;
  readonly buffers: TableList;
  readonly operatorCodes: TableList;
}

function writeSubgraph(
  old: FlatbufferTable,
  { tensors = [], operators = [], outputs }: TfliteEdit,
  { patch, buffers, operatorCodes }: ModelLists,
): number {
  const { builder } = patch;
  const allTensors = extendTables(patch, old, subgraphFields.tensors);
  const allOperators = extendTables(patch, old, subgraphFields.operators);
  for (const tensor of tensors) allTensors.add(writeTensor(builder, buffers, tensor));
  for (const operator of operators) {
    const operatorCode = operatorCodes.add(writeOperatorCode(builder, operator.kind));
    allOperators.add(writeOperator(builder, operatorCode, operator));
  }
  const changed = new Map<number, number>([
    [subgraphFields.tensors, allTensors.write()],
    [subgraphFields.operators, allOperators.write()],
  ]);
  if (outputs !== undefined) changed.set(subgraphFields.outputs, writeInt32Vector(builder, outputs));
  return copyTable(patch, old, subgraphFields, changed);
}
