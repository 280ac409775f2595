import { crc32 } from 'node:zlib';

export interface BundleEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** MediaPipe maps the models in place, as 32-bit words. */
const DATA_ALIGNMENT_BYTES = 4;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const VERSION_NEEDED = 20;
/** 1980-01-01, the first day a ZIP can name: the same bytes on every day. */
const DOS_DATE = 0x0021;
/** An extra field nobody reads: it only moves the data to its boundary. */
const PADDING_FIELD_ID = 0xd935;

/** @returns a MediaPipe `.task` file: a ZIP whose entries are stored, not compressed, with aligned data */
export function bundleTask(entries: readonly BundleEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = localHeader(entry, offset);
    central.push(centralHeader(entry, offset));
    local.push(header, entry.data);
    offset += header.length + entry.data.length;
  }
  const centralBytes = Buffer.concat(central);
  return new Uint8Array(
    Buffer.concat([...local, centralBytes, endRecord(entries.length, centralBytes.length, offset)]),
  );
}

function localHeader(entry: BundleEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const beforePadding = offset + LOCAL_HEADER_BYTES + name.length + 4;
  const paddingLength = -beforePadding & (DATA_ALIGNMENT_BYTES - 1);
  const fixed = Buffer.alloc(LOCAL_HEADER_BYTES);
  fixed.write('PK\x03\x04', 'latin1');
  describeEntry(entry, name, fixed, 4);
  fixed.writeUInt16LE(4 + paddingLength, 28);
  const extra = Buffer.alloc(4 + paddingLength);
  extra.writeUInt16LE(PADDING_FIELD_ID, 0);
  extra.writeUInt16LE(paddingLength, 2);
  return Buffer.concat([fixed, name, extra]);
}

function centralHeader(entry: BundleEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const fixed = Buffer.alloc(CENTRAL_HEADER_BYTES);
  fixed.write('PK\x01\x02', 'latin1');
  fixed.writeUInt16LE(VERSION_NEEDED, 4);
  describeEntry(entry, name, fixed, 6);
  fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

/** The run of fields both headers share: version … name length. Flags and method stay 0: stored. */
function describeEntry({ data }: BundleEntry, name: Buffer, header: Buffer, at: number): void {
  header.writeUInt16LE(VERSION_NEEDED, at);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(crc32(data), at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(data.length, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(count: number, centralLength: number, centralOffset: number): Buffer {
  const record = Buffer.alloc(END_RECORD_BYTES);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(centralLength, 12);
  record.writeUInt32LE(centralOffset, 16);
  return record;
}
