// @ts-check

const HEADER_BYTES = 44;

/** Raised when a file is not the one kind of sound file used here. */
export class WavFormatError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'WavFormatError';
  }
}

/**
 * @param {Float32Array} samples mono, -1..1 (clipped beyond)
 * @param {number} sampleRateHz
 * @returns {Buffer} a WAV file of 16-bit PCM
 */
export function encodeWav(samples, sampleRateHz) {
  const file = Buffer.alloc(HEADER_BYTES + samples.length * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRateHz, 24);
  file.writeUInt32LE(sampleRateHz * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), HEADER_BYTES + index * 2);
  });
  return file;
}

/**
 * @param {Buffer} file a WAV file with one channel of 16-bit PCM and the plain 44-byte header
 * @returns {{ samples: Float32Array, sampleRateHz: number }}
 * @throws {WavFormatError}
 */
export function decodeWav(file) {
  const isPlain =
    file.length >= HEADER_BYTES && file.toString('ascii', 0, 4) === 'RIFF' && file.toString('ascii', 36, 40) === 'data';
  if (!isPlain || file.readUInt16LE(22) !== 1 || file.readUInt16LE(34) !== 16) {
    throw new WavFormatError('Expected a mono 16-bit WAV file with a plain header');
  }
  const count = Math.min(file.readUInt32LE(40), file.length - HEADER_BYTES) >> 1;
  const samples = Float32Array.from(
    { length: count },
    (_, index) => file.readInt16LE(HEADER_BYTES + index * 2) / 32767,
  );
  return { samples, sampleRateHz: file.readUInt32LE(24) };
}
