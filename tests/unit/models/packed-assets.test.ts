import { describe, expect, it } from 'vitest';
import { ModelBuildError } from '../../../modules/models/errors';
import { unpackAsset } from '../../../modules/models/packed-assets';

const data = Uint8Array.from([1, 2, 3, 4, 5, 6]);
const loader = (files: unknown) => `something(); loadPackage({"files": ${JSON.stringify(files)}, "size": 6}); })();`;

describe('unpacking an asset', () => {
  it('cuts out the bytes that the loader names', () => {
    const files = [
      { filename: '/deep/first.bin', start: 0, end: 2 },
      { filename: '/deep/second.bin', start: 2, end: 5 },
    ];
    expect(unpackAsset(loader(files), data, 'second.bin')).toEqual(Uint8Array.from([3, 4, 5]));
  });

  it.each([
    ['no list', 'nothing here', 'does not list'],
    ['a list in another form', loader([{ name: '/a.bin' }]), 'unknown form'],
    ['a list without the file', loader([{ filename: '/b.bin', start: 0, end: 1 }]), 'no a.bin'],
    ['a file beyond the data', loader([{ filename: '/a.bin', start: 4, end: 7 }]), 'bytes 4–7 of 6'],
    ['an empty file', loader([{ filename: '/a.bin', start: 4, end: 4 }]), 'bytes 4–4 of 6'],
  ])('refuses a loader with %s', (_, source, message) => {
    expect(() => unpackAsset(source, data, 'a.bin')).toThrow(ModelBuildError);
    expect(() => unpackAsset(source, data, 'a.bin')).toThrow(message);
  });
});
