/**
 * The part of the TFLite model schema that editing a model touches: field numbers in declaration order,
 * enum values and file identifiers. Everything else in a model file is carried over unread.
 * Source: TensorFlow's `schema.fbs` (version 3) and TFLite Support's `metadata_schema.fbs` (M001).
 */
export const TFLITE_IDENTIFIER = 'TFL3';
export const METADATA_IDENTIFIER = 'M001';
export const METADATA_ENTRY_NAME = 'TFLITE_METADATA';

export const modelFields = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
} as const;

export const subgraphFields = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const tensorFields = { shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const operatorFields = { opcodeIndex: 0, inputs: 1, outputs: 2, optionsType: 3, options: 4 } as const;
export const operatorCodeFields = { deprecatedBuiltinCode: 0, customCode: 1, version: 2, builtinCode: 3 } as const;
export const bufferFields = { data: 0 } as const;
export const metadataFields = { name: 0, buffer: 1 } as const;

export const tensorTypes = { float32: 0, int32: 2 } as const;

/** Operators that edits add: the operator's code, and the type number of its options table. */
export const operatorKinds = {
  concatenation: { builtinCode: 2, optionsType: 10 },
  gather: { builtinCode: 36, optionsType: 23 },
  mean: { builtinCode: 40, optionsType: 27 },
} as const;

/** Weights are read in place by vectorised kernels, which want their data on a 16-byte boundary. */
export const BUFFER_ALIGNMENT_BYTES = 16;
