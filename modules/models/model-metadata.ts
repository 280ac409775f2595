import { Builder } from 'flatbuffers';
import { writeFloat32Vector, writeTableVector } from './flatbuffer-patch';
import { METADATA_IDENTIFIER } from './tflite-schema';

/** How a model wants its RGB input: each 0–255 value enters as `(value - mean) / deviation`. */
export interface InputNormalization {
  readonly mean: number;
  readonly deviation: number;
}

/** Field numbers and enum values of `metadata_schema.fbs`, as far as an image input needs them. */
const modelMetadataFields = { name: 0, subgraphs: 3, minParserVersion: 7 } as const;
const subgraphMetadataFields = { inputs: 2 } as const;
const tensorMetadataFields = { name: 0, content: 3, processUnits: 4, stats: 5 } as const;
const contentFields = { propertiesType: 0, properties: 1 } as const;
const imagePropertiesFields = { colorSpace: 0 } as const;
const processUnitFields = { optionsType: 0, options: 1 } as const;
const normalizationFields = { mean: 0, deviation: 1 } as const;
const statsFields = { max: 0, min: 1 } as const;
const IMAGE_PROPERTIES = 2;
const RGB = 1;
const NORMALIZATION = 1;

/**
 * MediaPipe Tasks refuses a float model that does not say how its image input is normalised. This is that statement.
 * @returns a model metadata FlatBuffer (`M001`)
 */
export function imageInputMetadata(modelName: string, normalization: InputNormalization): Uint8Array {
  const builder = new Builder(512);
  const inputs = writeTableVector(builder, [writeImageInput(builder, normalization)]);
  builder.startObject(3);
  builder.addFieldOffset(subgraphMetadataFields.inputs, inputs, 0);
  const subgraphs = writeTableVector(builder, [builder.endObject()]);
  const name = builder.createString(modelName);
  const minParserVersion = builder.createString('1.0.0');
  builder.startObject(8);
  builder.addFieldOffset(modelMetadataFields.name, name, 0);
  builder.addFieldOffset(modelMetadataFields.subgraphs, subgraphs, 0);
  builder.addFieldOffset(modelMetadataFields.minParserVersion, minParserVersion, 0);
  builder.finish(builder.endObject(), METADATA_IDENTIFIER);
  return builder.asUint8Array().slice();
}

function writeImageInput(builder: Builder, { mean, deviation }: InputNormalization): number {
  const name = builder.createString('image');
  const content = writeRgbContent(builder);
  const processUnits = writeTableVector(builder, [writeNormalization(builder, mean, deviation)]);
  const stats = writeStats(builder, (0 - mean) / deviation, (255 - mean) / deviation);
  builder.startObject(6);
  builder.addFieldOffset(tensorMetadataFields.name, name, 0);
  builder.addFieldOffset(tensorMetadataFields.content, content, 0);
  builder.addFieldOffset(tensorMetadataFields.processUnits, processUnits, 0);
  builder.addFieldOffset(tensorMetadataFields.stats, stats, 0);
  return builder.endObject();
}

function writeRgbContent(builder: Builder): number {
  builder.startObject(1);
  builder.addFieldInt8(imagePropertiesFields.colorSpace, RGB, 0);
  const properties = builder.endObject();
  builder.startObject(2);
  builder.addFieldInt8(contentFields.propertiesType, IMAGE_PROPERTIES, 0);
  builder.addFieldOffset(contentFields.properties, properties, 0);
  return builder.endObject();
}

function writeNormalization(builder: Builder, mean: number, deviation: number): number {
  const means = writeFloat32Vector(builder, [mean]);
  const deviations = writeFloat32Vector(builder, [deviation]);
  builder.startObject(2);
  builder.addFieldOffset(normalizationFields.mean, means, 0);
  builder.addFieldOffset(normalizationFields.deviation, deviations, 0);
  const options = builder.endObject();
  builder.startObject(2);
  builder.addFieldInt8(processUnitFields.optionsType, NORMALIZATION, 0);
  builder.addFieldOffset(processUnitFields.options, options, 0);
  return builder.endObject();
}

function writeStats(builder: Builder, min: number, max: number): number {
  const maxima = writeFloat32Vector(builder, [max]);
  const minima = writeFloat32Vector(builder, [min]);
  builder.startObject(2);
  builder.addFieldOffset(statsFields.max, maxima, 0);
  builder.addFieldOffset(statsFields.min, minima, 0);
  return builder.endObject();
}
