import type { TfliteEdit } from '../../../modules/models/tflite-edit';

/**
 * Computes what added operators on [1, 1, 1, n] tensors give, by their TFLite definitions.
 * @param rows values of the model's own tensors, by tensor number
 * @returns the values of the outputs
 */
export function runRowOperators(
  { tensors = [], operators = [], outputs = [] }: Omit<TfliteEdit, 'metadata'>,
  firstTensor: number,
  rows: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  const values = new Map(rows);
  tensors.forEach((tensor, index) => {
    if (tensor.values) values.set(firstTensor + index, tensor.values);
  });
  const value = (tensor: number | undefined) => {
    const found = tensor === undefined ? undefined : values.get(tensor);
    if (found === undefined) throw new Error(`Tensor ${tensor} is used before it is computed.`);
    return found;
  };
  for (const { kind, inputs, outputs: results } of operators) {
    const [result] = results;
    if (result === undefined) throw new Error(`A ${kind} without an output.`);
    if (kind === 'concatenation') values.set(result, inputs.flatMap(value));
    else if (kind === 'gather')
      values.set(
        result,
        value(inputs[1]).map((index) => at(value(inputs[0]), index)),
      );
    else values.set(result, [average(value(inputs[0]))]);
    expectLength(values.get(result), tensors[result - firstTensor]?.shape.at(-1));
  }
  return outputs.map(value);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no element ${index} among ${values.length}.`);
  return value;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectLength(values: readonly number[] | undefined, length: number | undefined): void {
  if (values?.length !== length) throw new Error(`A tensor of length ${length} gets ${values?.length} values.`);
}
