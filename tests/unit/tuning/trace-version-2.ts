import type { Observation } from '../../../lib/observations';

/**
 * A trace as version 2 of the database holds it, of a look away. Never to be edited: what is stored on somebody's
 * computer does not change either. When observations change, what it means today is written beside it.
 */
export const TRACE_VERSION_2: { readonly stored: unknown; readonly meant: readonly Observation[] } = {
  stored: {
    camera: { fields: ['atMs', 'state', 'virtual'], rows: [[0, 'live', false]] },
    picture: {
      fields: ['atMs', 'lumaMean', 'lumaSpread', 'clippedRatio', 'changedRatio', 'repeatedRatio'],
      rows: [
        [61_203, 110, 45.2, 0.01, null, 0],
        [61_404, 109, 45.1, 0.01, 0.412, 0],
      ],
    },
    face: {
      fields: [
        'atMs',
        'faces',
        'personRatio',
        'yawDeg',
        'pitchDeg',
        'lookYawDeg',
        'lookPitchDeg',
        'mouthOpenRatio',
        'lipMotionPerS',
        'speechRatio',
        'faceHeightRatio',
        'faceCutRatio',
      ],
      rows: [
        [61_203, 1, null, -31.2, 2.5, -38.4, 3.1, 0.012, 0.008, 0.031, 0.44, 0],
        [61_404, 0, 0.21, null, null, null, null, null, null, 0.028, null, null],
      ],
    },
  },
  meant: [
    { kind: 'camera', atMs: 0, state: 'live', virtual: false },
    {
      kind: 'picture',
      atMs: 61_203,
      lumaMean: 110,
      lumaSpread: 45.2,
      clippedRatio: 0.01,
      changedRatio: null,
      repeatedRatio: 0,
    },
    {
      kind: 'face',
      atMs: 61_203,
      faces: 1,
      personRatio: null,
      yawDeg: -31.2,
      pitchDeg: 2.5,
      lookYawDeg: -38.4,
      lookPitchDeg: 3.1,
      mouthOpenRatio: 0.012,
      lipMotionPerS: 0.008,
      speechRatio: 0.031,
      faceHeightRatio: 0.44,
      faceCutRatio: 0,
    },
    {
      kind: 'picture',
      atMs: 61_404,
      lumaMean: 109,
      lumaSpread: 45.1,
      clippedRatio: 0.01,
      changedRatio: 0.412,
      repeatedRatio: 0,
    },
    {
      kind: 'face',
      atMs: 61_404,
      faces: 0,
      personRatio: 0.21,
      yawDeg: null,
      pitchDeg: null,
      lookYawDeg: null,
      lookPitchDeg: null,
      mouthOpenRatio: null,
      lipMotionPerS: null,
      speechRatio: 0.028,
      faceHeightRatio: null,
      faceCutRatio: null,
    },
  ],
};
