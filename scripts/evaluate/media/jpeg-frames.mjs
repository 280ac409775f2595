// @ts-check

/** Coarser pictures would lose the sensor's noise, by which a live camera is told from a picture that stands still. */
export const JPEG_OUTPUT = ['-c:v', 'mjpeg', '-q:v', '2', '-f', 'image2pipe'];

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/**
 * Cuts a stream of JPEG pictures into pictures. ffmpeg's have no preview inside, and within the data of a picture its
 * end mark cannot occur.
 *
 * @param {AsyncIterable<Buffer>} chunks
 * @returns {AsyncGenerator<Buffer, void>}
 */
export async function* jpegFrames(chunks) {
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    // The mark may be split between two chunks.
    let searchFrom = Math.max(0, rest.length - 1);
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(END_OF_IMAGE, searchFrom);
      if (end < 0) break;
      yield rest.subarray(0, end + END_OF_IMAGE.length);
      rest = rest.subarray(end + END_OF_IMAGE.length);
      searchFrom = 0;
    }
  }
}
