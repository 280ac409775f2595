/** A part of the built extension that others made. */
export interface Shipped {
  /** The npm package it comes from. */
  readonly package: string;
  /** What of it is shipped, where that is not the package itself. */
  readonly part?: string;
  readonly licence: 'MIT' | 'Apache-2.0' | 'MPL-2.0';
  /** Needed where the package carries no licence file of its own. */
  readonly copyright?: string;
}

const MEDIAPIPE = { licence: 'Apache-2.0', copyright: 'Copyright The MediaPipe Authors' } as const;

export const SHIPPED: readonly Shipped[] = [
  { package: '@mediapipe/tasks-vision', ...MEDIAPIPE },
  { package: '@mediapipe/face_detection', part: 'the full-range face detection model', ...MEDIAPIPE },
  { package: '@mediapipe/face_mesh', part: 'the attention mesh model, with operations appended', ...MEDIAPIPE },
  { package: '@mediapipe/selfie_segmentation', part: 'the selfie segmentation model', ...MEDIAPIPE },
  {
    package: '@ricky0123/vad-web',
    part: 'the Silero VAD v6 model',
    licence: 'MIT',
    copyright: 'Copyright (c) 2020-present Silero Team',
  },
  { package: 'onnxruntime-web', licence: 'MIT', copyright: 'Copyright (c) Microsoft Corporation' },
  { package: 'preact', licence: 'MIT' },
  { package: '@preact/signals', licence: 'MIT' },
  { package: 'dexie', licence: 'Apache-2.0' },
  { package: 'webextension-polyfill', licence: 'MPL-2.0' },
  { package: 'wxt', licence: 'MIT', copyright: 'Copyright (c) 2023 Aaron' },
];
