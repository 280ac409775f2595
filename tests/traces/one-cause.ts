import type { TraceCase } from './rule-traces';
import { trace } from './trace';

const DARK = { lumaMean: 2, lumaSpread: 1, faces: 0, lookYawDeg: null, lookPitchDeg: null };
const GONE = { faces: 0, personRatio: 0, lookYawDeg: null, lookPitchDeg: null, lipMotionPerS: null };
const HIDDEN = { ...GONE, personRatio: 0.3 };
const RADIO = { speechRatio: 0.9, lipMotionPerS: 0.01 };
const VOICE = { speechRatio: 0.95, lipMotionPerS: 0.15 };
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
    trace: trace().for(3000).now({ faces: 0, lookYawDeg: null }).for(1000).now(DARK).for(5000).calm().for(3000),
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
    trace: trace()
      .for(3000)
      .now({ ...VOICE, levelDbfs: -10 })
      .for(5000)
      .calm()
      .for(3000),
    violations: [['talking', 3000, 8000]],
  },
  {
    name: 'an unplugged microphone is not a gap and ends talking',
    trace: trace()
      .microphone('live')
      .for(3000)
      .now(VOICE)
      .for(2000)
      .now({ lipMotionPerS: 0.01 })
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
      .now({ ...VOICE, faces: 2 })
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
  {
    name: 'leaves the chair while the face was hidden: the absence begins where the person is gone',
    trace: trace().for(3000).now(HIDDEN).for(4000).now(GONE).for(5000).calm().for(3000),
    violations: [
      ['face-hidden', 3000, 7000],
      ['no-face', 7000, 12_000],
    ],
  },
  {
    name: 'bends down and gets up from there: one absence',
    trace: trace().for(3000).now(HIDDEN).for(1000).now(GONE).for(5000).calm().for(3000),
    violations: [['no-face', 4000, 9000]],
  },
  {
    name: 'turns away until the face is lost: one look away',
    trace: trace().for(3000).now({ lookYawDeg: 50 }).for(3400).now(HIDDEN).for(5000).calm().for(3000),
    violations: [['looking-away', 3000, 11_400]],
  },
  {
    name: 'a look away that lasts is no glance, and ends the counting of glances before it',
    trace: trace()
      .for(3000)
      .repeat(4, (glances) => glances.now({ lookYawDeg: 40 }).for(1000).calm().for(4000))
      .now({ lookYawDeg: 40 })
      .for(5000)
      .calm()
      .for(5000),
    violations: [['looking-away', 23_000, 28_000]],
  },
  {
    name: 'leans out of the picture on the way out of the chair: one absence',
    trace: trace().for(3000).now({ faceCutRatio: 0.6 }).for(2000).now(GONE).for(5000).calm().for(3000),
    violations: [['no-face', 5000, 10_000]],
  },
  {
    name: 'talks while the radio plays: the voice is the radio’s until shortly before the lips are seen to move',
    trace: trace().for(3000).now(RADIO).for(20_000).now(VOICE).for(5000).calm().for(3000),
    violations: [
      ['other-voice', 3000, 21_500],
      ['talking', 21_500, 28_000],
    ],
  },
  {
    name: 'the radio goes on when the talking is over',
    trace: trace().for(3000).now(VOICE).for(5000).now(RADIO).for(10_000).calm().for(3000),
    violations: [
      ['talking', 3000, 9400],
      ['other-voice', 9400, 18_000],
    ],
  },
  {
    name: 'lips that move are reading until a voice comes with them',
    trace: trace().for(3000).now({ lipMotionPerS: 0.15 }).for(6000).now(VOICE).for(4000).calm().for(5000),
    violations: [
      ['reading-lips', 3000, 9000],
      ['talking', 9000, 13_000],
    ],
  },
  {
    name: 'lips that begin before the voice are talking, not reading',
    trace: trace().for(3000).now({ lipMotionPerS: 0.15 }).for(1000).now(VOICE).for(8000).calm().for(5000),
    violations: [['talking', 4000, 12_000]],
  },
  {
    name: 'pauses for breath: lips that go on between two sentences are not reading',
    trace: trace()
      .for(3000)
      .repeat(4, (talks) => talks.now(VOICE).for(3000).now({ speechRatio: 0.05 }).for(1500))
      .calm()
      .for(5000),
    violations: [
      ['talking', 3000, 6000],
      ['talking', 7500, 10_500],
      ['talking', 12_000, 15_000],
      ['talking', 16_500, 19_500],
    ],
  },
  {
    name: 'a noise that begins with a bang and goes on is one noise',
    trace: trace().for(3000).now({ levelDbfs: -8 }).for(5000).calm().for(5000),
    violations: [['loud-noise', 3000, 8000]],
  },
  {
    name: 'a shout that is known for speech a moment later is no bang',
    trace: trace()
      .for(3000)
      .now({ levelDbfs: -8, speechRatio: 0.2, lipMotionPerS: 0.15 })
      .for(200)
      .now(VOICE)
      .for(3000)
      .calm()
      .for(5000),
    violations: [['talking', 3200, 6200]],
  },
  {
    name: 'a picture that stands still for long is not a recording that comes round',
    trace: trace()
      .for(3000)
      .now({ changedRatio: 0 })
      .for(2000)
      .now({ repeatedRatio: 0.9 })
      .for(5000)
      .now({ changedRatio: 0.4, repeatedRatio: 0.5 })
      .for(2000)
      .calm()
      .for(5000),
    violations: [['camera-frozen', 3000, 10_000]],
  },
];
