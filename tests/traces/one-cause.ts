import type { TraceCase } from './rule-traces';
import { trace } from './trace';

const DARK = { lumaMean: 2, lumaSpread: 1, faces: 0, yawDeg: null, pitchDeg: null };
const NO_PICTURES = { pictures: true };
const NO_SOUND = { sound: true };

/** One thing happens and several rules could complain: one cause is one violation. */
export const ONE_CAUSE: readonly TraceCase[] = [
  {
    name: 'a calm session of 5 minutes breaks nothing',
    trace: trace().camera('live').microphone('live').focus('exam').fullscreen(true).for(300_000),
    violations: [],
  },
  {
    name: 'a tab switch is not a blur and not an exit from full screen',
    trace: trace()
      .focus('exam')
      .fullscreen(true)
      .for(3000)
      .focus('other-app')
      .for(100)
      .focus('other-tab')
      .for(100)
      .fullscreen(false)
      .for(4800)
      .focus('exam')
      .for(800)
      .fullscreen(true)
      .for(3000),
    violations: [['tab-switch', 3100, 8000]],
  },
  {
    name: 'another program in front is not an exit from full screen',
    trace: trace().focus('exam').fullscreen(true).for(3000).fullscreen(false).focus('other-app').for(4000),
    violations: [['window-blur', 3000, 7000]],
  },
  {
    name: 'an unplugged camera is not a missing face, not a still picture and not a gap, though the first frame takes a while',
    trace: trace()
      .camera('live')
      .for(3000)
      .now({ faces: 0, changedRatio: 0 })
      .for(200)
      .camera('ended')
      .for(30_000, NO_PICTURES)
      .camera('live')
      .for(1500, NO_PICTURES)
      .calm()
      .for(5000),
    violations: [['camera-lost', 3200, 33_200]],
  },
  {
    name: 'a camera that comes back without frames is a gap from then on',
    trace: trace()
      .camera('live')
      .for(3000)
      .camera('ended')
      .for(5000, NO_PICTURES)
      .camera('live')
      .for(6000, NO_PICTURES),
    violations: [
      ['camera-lost', 3000, 8000],
      ['monitoring-gap', 8000, 14_000],
    ],
  },
  {
    name: 'a covered camera is not a missing face and not a still picture',
    trace: trace()
      .for(3000)
      .now({ ...DARK, changedRatio: 0 })
      .for(8000)
      .calm()
      .for(3000),
    violations: [['camera-covered', 3000, 11_000]],
  },
  {
    name: 'a hand that comes over the face before it covers the camera is one violation',
    trace: trace().for(3000).now({ faces: 0, yawDeg: null }).for(1000).now(DARK).for(5000).calm().for(3000),
    violations: [['camera-covered', 4000, 9000]],
  },
  {
    name: 'covering the camera ends an absence that had begun before',
    trace: trace().for(3000).now({ faces: 0 }).for(3000).now(DARK).for(4000).calm().for(3000),
    violations: [
      ['no-face', 3000, 6000],
      ['camera-covered', 6000, 10_000],
    ],
  },
  {
    name: 'loud speech is not a noise',
    trace: trace().for(3000).now({ speechRatio: 0.95, levelDbfs: -15 }).for(5000).calm().for(3000),
    violations: [['talking', 3000, 8000]],
  },
  {
    name: 'an unplugged microphone is not a gap and ends talking',
    trace: trace()
      .microphone('live')
      .for(3000)
      .now({ speechRatio: 0.95 })
      .for(2000)
      .microphone('ended')
      .for(10_000, NO_SOUND)
      .microphone('live')
      .calm()
      .for(3000),
    violations: [
      ['talking', 3000, 5000],
      ['microphone-lost', 5000, 15_000],
    ],
  },
  {
    name: 'sleep ends an absence with the last frame, and is a gap from there',
    trace: trace().for(3000).now({ faces: 0 }).for(5000).sleep(600_000).calm().for(5000),
    violations: [
      ['no-face', 3000, 7800],
      ['monitoring-gap', 7800, 609_000],
    ],
  },
  {
    name: 'a hanging microphone worker does not blind the camera rules',
    trace: trace().for(3000).for(3000, NO_SOUND).now({ faces: 0 }).for(4000, NO_SOUND).calm().for(3000),
    violations: [
      ['monitoring-gap', 2900, 11_000],
      ['no-face', 6000, 10_000],
    ],
  },
  {
    name: 'two causes at a time are two violations',
    trace: trace()
      .focus('exam')
      .for(3000)
      .now({ faces: 2, speechRatio: 0.9 })
      .focus('other-tab')
      .for(4000)
      .calm()
      .focus('exam')
      .for(3000),
    violations: [
      ['multiple-faces', 3000, 7000],
      ['tab-switch', 3000, 7000],
      ['talking', 3000, 7000],
    ],
  },
];
