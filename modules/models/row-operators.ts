import type { AddedOperator, AddedTensor } from './tflite-write';

/** A float tensor of shape [1, 1, 1, length]. */
export interface Row {
  readonly tensor: number;
  readonly length: number;
}

const LENGTH_AXIS = 3;

/** Operators on rows, collected with their tensors for an edit; each returns the row it computes. */
export interface RowOperators {
  readonly tensors: readonly AddedTensor[];
  readonly operators: readonly AddedOperator[];
  readonly join: (name: string, rows: readonly Row[]) => Row;
  readonly pick: (name: string, row: Row, indexes: readonly number[]) => Row;
  readonly average: (name: string, row: Row) => Row;
}

/** @param firstTensor the number of the first tensor added here */
export function collectRowOperators(firstTensor: number): RowOperators {
  const tensors: AddedTensor[] = [];
  const operators: AddedOperator[] = [];
  const addTensor = (tensor: AddedTensor) => firstTensor + tensors.push(tensor) - 1;
  const addConstant = (name: string, values: readonly number[]) => addTensor({ name, shape: [values.length], values });
  const addRow = (name: string, length: number): Row => ({
    tensor: addTensor({ name, shape: [1, 1, 1, length] }),
    length,
  });

  const join = (name: string, rows: readonly Row[]) => {
    const joined = addRow(
      name,
      rows.reduce((sum, { length }) => sum + length, 0),
    );
    const inputs = rows.map(({ tensor }) => tensor);
    operators.push({ kind: 'concatenation', axis: LENGTH_AXIS, inputs, outputs: [joined.tensor] });
    return joined;
  };
  const pick = (name: string, row: Row, indexes: readonly number[]) => {
    const picked = addRow(name, indexes.length);
    const inputs = [row.tensor, addConstant(`${name}_indexes`, indexes)];
    operators.push({ kind: 'gather', axis: LENGTH_AXIS, inputs, outputs: [picked.tensor] });
    return picked;
  };
  const average = (name: string, row: Row) => {
    const mean = addRow(name, 1);
    const inputs = [row.tensor, addConstant(`${name}_axes`, [LENGTH_AXIS])];
    operators.push({ kind: 'mean', inputs, outputs: [mean.tensor] });
    return mean;
  };
  return { tensors, operators, join, pick, average };
}
