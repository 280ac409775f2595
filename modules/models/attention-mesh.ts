import { ModelBuildError } from './errors';
import { MESH_POINT_COUNT, refinedRegions } from './refined-landmarks';
import { collectRowOperators, type Row } from './row-operators';
import type { TfliteEdit } from './tflite-edit';
import { outputTensors, tensorCount } from './tflite-model';

const MESH_OUTPUT = 'output_mesh_identity';
const PRESENCE_OUTPUT = 'conv_faceflag';

/**
 * The attention model has seven outputs: the mesh, one for each refined region, and presence. MediaPipe's
 * FaceLandmarker wants two: all landmarks as [1, 1, 1, 3 · 478] (x, y, z in pixels of the 192 × 192 crop) and presence.
 * So all outputs are joined to one row of numbers, and each landmark's three are picked from it.
 * @throws ModelBuildError when the model lacks one of its seven outputs
 */
export function joinRefinedLandmarks(model: Uint8Array): Omit<TfliteEdit, 'metadata'> {
  const { tensors, operators, join, pick, average } = collectRowOperators(tensorCount(model));
  const mesh = outputRow(model, MESH_OUTPUT, 3 * MESH_POINT_COUNT);
  const regions = refinedRegions.map(({ output, landmarks }) => outputRow(model, output, 2 * landmarks.length));
  const depths = refinedRegions.flatMap(({ output, depthFrom }) =>
    depthFrom === undefined
      ? []
      : [average(`${output}_depth`, pick(`${output}_depths`, mesh, depthFrom.map(depthIndex)))],
  );
  const landmarks = pick('refined_landmarks', join('joined_outputs', [mesh, ...regions, ...depths]), landmarkSources());
  return { tensors, operators, outputs: [landmarks.tensor, outputRow(model, PRESENCE_OUTPUT, 1).tensor] };
}

/** Where in the joined row each landmark's x, y and z are; flat, three per landmark. */
function landmarkSources(): readonly number[] {
  const sources = Array.from({ length: 3 * MESH_POINT_COUNT }, (_, index) => index);
  let next = sources.length;
  for (const landmark of refinedRegions.flatMap(({ landmarks }) => landmarks)) {
    sources[3 * landmark] = next++;
    sources[3 * landmark + 1] = next++;
  }
  for (const { landmarks, depthFrom } of refinedRegions) {
    if (depthFrom === undefined) continue;
    for (const landmark of landmarks) sources[depthIndex(landmark)] = next;
    next++;
  }
  return sources;
}

const depthIndex = (landmark: number) => 3 * landmark + 2;

function outputRow(model: Uint8Array, name: string, length: number): Row {
  const found = outputTensors(model).find((tensor) => tensor.name === name);
  if (found === undefined || found.shape.join() !== `1,1,1,${length}`) {
    const shape = found === undefined ? 'no such output' : `[${found.shape}]`;
    throw new ModelBuildError(
      `The face mesh model should have an output ${name} of shape [1,1,1,${length}]; it has ${shape}.`,
    );
  }
  return { tensor: found.number, length };
}
