import { ModelBuildError } from './errors';
import { type FlatbufferTable, int32VectorField, rootTable, stringField, tableVectorField } from './flatbuffer-table';
import { modelFields, subgraphFields, TFLITE_IDENTIFIER, tensorFields } from './tflite-schema';

export interface TensorInfo {
  readonly number: number;
  readonly name: string;
  readonly shape: readonly number[];
}

/** The model's only subgraph. @throws ModelBuildError when there is none, or more than one. */
export function onlySubgraph(model: Uint8Array): FlatbufferTable {
  const [subgraph, ...others] = tableVectorField(rootTable(model, TFLITE_IDENTIFIER), modelFields.subgraphs);
  if (subgraph === undefined || others.length > 0)
    throw new ModelBuildError('The model must have exactly one subgraph.');
  return subgraph;
}

export function tensorCount(model: Uint8Array): number {
  return tableVectorField(onlySubgraph(model), subgraphFields.tensors).length;
}

export function outputTensors(model: Uint8Array): readonly TensorInfo[] {
  return tensors(model, subgraphFields.outputs);
}

export function inputTensors(model: Uint8Array): readonly TensorInfo[] {
  return tensors(model, subgraphFields.inputs);
}

function tensors(model: Uint8Array, listField: number): readonly TensorInfo[] {
  const subgraph = onlySubgraph(model);
  const all = tableVectorField(subgraph, subgraphFields.tensors);
  return int32VectorField(subgraph, listField).map((number) => {
    const tensor = all[number];
    if (tensor === undefined) throw new ModelBuildError(`The model names tensor ${number}, which it does not have.`);
    return {
      number,
      name: stringField(tensor, tensorFields.name) ?? '',
      shape: int32VectorField(tensor, tensorFields.shape),
    };
  });
}
