/** Which landmarks one output of the attention model refines, and whose depths a new landmark gets. */
export interface RefinementOptions {
  readonly landmarks: readonly number[];
  readonly depthFrom: readonly number[];
}

/** The calculator's last string before its options, in the serialized graph inside the package's WebAssembly. */
const ANCHOR = 'REFINED_LANDMARKS:landmarks:';
const LANDMARK = 1;
const DEPTH = 2;
const DEPTH_AVERAGE = 3;

/** Reads the options of the LandmarksRefinementCalculator, one per output, from a protocol buffer inside `wasm`. */
export function readRefinementOptions(wasm: Uint8Array): readonly RefinementOptions[] {
  const start = Buffer.from(wasm).indexOf(ANCHOR) + ANCHOR.length;
  const [length, extensionStart] = readVarint(wasm, start);
  const [extension] = readFields(wasm.subarray(extensionStart, extensionStart + length));
  return readFields(bytesOf(extension)).map((refinement) => {
    const fields = readFields(bytesOf(refinement));
    const depth = fields.filter(({ number }) => number === DEPTH).flatMap((field) => readFields(bytesOf(field)));
    const averages = depth.filter(({ number }) => number === DEPTH_AVERAGE);
    return {
      landmarks: numbers(fields.filter(({ number }) => number === LANDMARK)),
      depthFrom: numbers(averages.flatMap((field) => readFields(bytesOf(field)))),
    };
  });
}

interface Field {
  readonly number: number;
  readonly value: number | Uint8Array;
}

/** The fields of a message that has only varints (wire type 0) and nested messages (wire type 2). */
function readFields(message: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < message.length) {
    const [tag, afterTag] = readVarint(message, at);
    const [value, afterValue] = readVarint(message, afterTag);
    const isMessage = (tag & 7) === 2;
    at = isMessage ? afterValue + value : afterValue;
    fields.push({ number: tag >> 3, value: isMessage ? message.subarray(afterValue, at) : value });
  }
  return fields;
}

function readVarint(bytes: Uint8Array, start: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = start; ; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('A number goes on beyond the message.');
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return [value, at + 1];
  }
}

function bytesOf(field: Field | undefined): Uint8Array {
  if (field?.value instanceof Uint8Array) return field.value;
  throw new TypeError('The graph’s options are not where they should be.');
}

function numbers(fields: readonly Field[]): readonly number[] {
  return fields.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}
