import { describe, expect, it } from 'vitest';
import { jpegSize } from '../../../lib/report/jpeg-size';

/** SOI, an APP0 segment, a Huffman table, and a frame header of 8 bits, 240 × 320. */
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 2, 0xff, 0xc2, 0, 11, 8, 0, 240, 1, 64, 1, 0, 0, 0];

describe('the size of a JPEG', () => {
  it('is read from its frame header, past other segments', () => {
    expect(jpegSize(new Uint8Array(JPEG))).toEqual({ width: 320, height: 240 });
  });

  it('is none for anything else, wherever it breaks off', () => {
    expect(jpegSize(new Uint8Array())).toBeNull();
    expect(jpegSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeNull();
    for (let length = 0; length < 21; length += 1) expect(jpegSize(new Uint8Array(JPEG.slice(0, length)))).toBeNull();
  });

  it('is none where a segment claims no length, which would be read for ever', () => {
    expect(jpegSize(new Uint8Array([0xff, 0xd8, ...Array(20).fill([0xff, 0xe0, 0, 0]).flat()]))).toBeNull();
  });
});
