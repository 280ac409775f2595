import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleTask } from '../../../modules/models/task-bundle';
import { readZip } from './read-zip';

describe('a task bundle', () => {
  const files = ['a', 'bb', 'ccc', 'dddd'].map((name, index) => ({
    name,
    data: new Uint8Array(5 + index).fill(index),
  }));
  const entries = readZip(bundleTask(files));

  it('holds each file, uncompressed and with its checksum', () => {
    expect(entries.map(({ name, data }) => ({ name, data }))).toEqual(files);
    expect(entries.map(({ method }) => method)).toEqual([0, 0, 0, 0]);
    expect(entries.map((entry) => entry.crc32)).toEqual(files.map(({ data }) => crc32(data)));
  });

  it('starts each file’s data on a 4-byte boundary', () => {
    expect(entries.map(({ dataStart }) => dataStart % 4)).toEqual([0, 0, 0, 0]);
  });
});
