import { describe, expect, it } from 'vitest';
import { jpegFrames } from '../../../../scripts/evaluate/media/jpeg-frames.mjs';

const jpeg = (...data: number[]) => Buffer.from([0xff, 0xd8, ...data, 0xff, 0xd9]);

async function cut(...chunks: Buffer[]) {
  const frames: Buffer[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const frame of jpegFrames(stream())) frames.push(Buffer.from(frame));
  return frames;
}

describe('jpegFrames', () => {
  const [first, second] = [jpeg(1, 2, 0xff, 0, 3), jpeg(4)];

  it('cuts a stream into its pictures, wherever its chunks end', async () => {
    const all = Buffer.concat([first, second]);
    for (let at = 1; at < all.length; at += 1) {
      expect(await cut(all.subarray(0, at), all.subarray(at))).toEqual([first, second]);
    }
    expect(await cut(...Array.from(all, (byte) => Buffer.of(byte)))).toEqual([first, second]);
    expect(await cut(all)).toEqual([first, second]);
  });

  it('leaves out a picture that was broken off', async () => {
    expect(await cut(first, second.subarray(0, 4))).toEqual([first]);
    expect(await cut()).toEqual([]);
  });
});
