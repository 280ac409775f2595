/** Points of the plain face mesh; each has x, y and z. */
export const MESH_POINT_COUNT = 468;

/** A second, closer look of the attention model at one part of the face: x and y of these landmarks. */
export interface RefinedRegion {
  /** The model's output tensor with the region's points. */
  readonly output: string;
  /** Landmark numbers in the order of the output's points. */
  readonly landmarks: readonly number[];
  /** Landmarks beyond the mesh have no depth of their own: theirs is the average of these mesh landmarks'. */
  readonly depthFrom?: readonly number[];
}

// biome-ignore format: one row per ring of the mouth, outermost corner first
const lips = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409,
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
  76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
  62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407,
];

// biome-ignore format: the eyelid's edge first, then the rings around it, the brow last
const leftEye = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173,
  130, 25, 110, 24, 23, 22, 26, 112, 243, 247, 30, 29, 27, 28, 56, 190,
  226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189,
  35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245,
  156, 70, 63, 105, 66, 107, 55, 193,
];

// biome-ignore format: as the left eye
const rightEye = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398,
  359, 255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414,
  446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413,
  265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465,
  383, 300, 293, 334, 296, 336, 285, 417,
];

const EYELID_POINT_COUNT = 16;

/**
 * What overrides what: a later region replaces x and y of the mesh and of earlier regions. «Left» and «right» are the
 * model's words and mean the picture's sides. Source: the options of the LandmarksRefinementCalculator in
 * `@mediapipe/face_mesh`'s own graph; a test reads them there and compares.
 */
export const refinedRegions: readonly RefinedRegion[] = [
  { output: 'output_lips', landmarks: lips },
  { output: 'output_left_eye', landmarks: leftEye },
  { output: 'output_right_eye', landmarks: rightEye },
  {
    output: 'output_left_iris',
    landmarks: [468, 469, 470, 471, 472],
    depthFrom: leftEye.slice(0, EYELID_POINT_COUNT),
  },
  {
    output: 'output_right_iris',
    landmarks: [473, 474, 475, 476, 477],
    depthFrom: rightEye.slice(0, EYELID_POINT_COUNT),
  },
];
