export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly dataStart: number;
  readonly data: Uint8Array;
}

const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;

/** Reads a ZIP without a comment, by its central directory, as unzip programs do. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END_SIGNATURE) throw new Error('Not a ZIP.');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_SIGNATURE) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const dataStart = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      crc32: zip.readUInt32LE(at + 16),
      dataStart,
      data: bytes.subarray(dataStart, dataStart + zip.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength;
  }
  if (entries.length !== zip.readUInt16LE(end + 10)) throw new Error('The ZIP has more or fewer entries than it says.');
  return entries;
}
