import { ModelBuildError } from './errors';

interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts one file out of the assets a MediaPipe package carries as a single `.data` file.
 * @param loaderSource text of the package's `*_packed_assets_loader.js`, which says what is where
 * @param fileName last part of the packed file's path
 * @throws ModelBuildError when the loader lists no such file, or one beyond the data
 */
export function unpackAsset(loaderSource: string, data: Uint8Array, fileName: string): Uint8Array {
  const file = readFileList(loaderSource).find(({ filename }) => filename.endsWith(`/${fileName}`));
  if (file === undefined) throw new ModelBuildError(`The packed assets have no ${fileName}.`);
  if (file.start >= file.end || file.end > data.length) {
    throw new ModelBuildError(`${fileName} should be bytes ${file.start}–${file.end} of ${data.length} packed bytes.`);
  }
  return data.slice(file.start, file.end);
}

/** The loader ends in `loadPackage({"files": [{"filename": …, "start": …, "end": …}], …});`. */
function readFileList(loaderSource: string): readonly PackedFile[] {
  const json = /loadPackage\((\{"files":.*?\})\);/.exec(loaderSource)?.[1];
  if (json === undefined) throw new ModelBuildError('The packed assets’ loader does not list its files.');
  const { files }: { files: unknown } = JSON.parse(json);
  if (!Array.isArray(files) || !files.every(isPackedFile)) {
    throw new ModelBuildError('The packed assets’ loader lists its files in an unknown form.');
  }
  return files;
}

function isPackedFile(value: unknown): value is PackedFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('filename' in value && 'start' in value && 'end' in value)) return false;
  return typeof value.filename === 'string' && Number.isInteger(value.start) && Number.isInteger(value.end);
}
