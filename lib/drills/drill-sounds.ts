import { type Sound, soundOf, type Tone } from '../sounds/sound';
import type { DrillKind } from './plan-drills';

/** A phone: two rings of two tones a second apart, three times. */
function ring(): readonly Tone[] {
  return [0, 2400, 4800].flatMap((atMs) =>
    [0, 120, 240, 360, 480, 600, 720, 840].map((offsetMs): Tone => {
      const hz = [offsetMs % 240 === 0 ? 880 : 1108];
      return { startMs: atMs + offsetMs, lengthMs: 110, hz, gainRatio: 0.5, shape: 'held' };
    }),
  );
}

/** A doorbell: a third down, twice. */
function doorbell(): readonly Tone[] {
  return [0, 2600].flatMap((atMs): Tone[] => [
    { startMs: atMs, lengthMs: 900, hz: [659, 1318], gainRatio: 0.5, shape: 'dies' },
    { startMs: atMs + 600, lengthMs: 1300, hz: [523, 1046], gainRatio: 0.5, shape: 'dies' },
  ]);
}

/** A voice behind a wall: a low pitch that rises and falls in syllables; no words. */
function murmur(): readonly Tone[] {
  const pitches = [128, 141, 135, 150, 122, 0, 138, 145, 131, 118, 0, 126, 148, 139, 120];
  return pitches.flatMap((hz, index): Tone[] =>
    hz === 0
      ? []
      : [{ startMs: index * 230, lengthMs: 190, hz: [hz, 2 * hz, 3 * hz, 5 * hz], gainRatio: 0.4, shape: 'held' }],
  );
}

/** A message has come. */
function ping(): readonly Tone[] {
  return [
    { startMs: 0, lengthMs: 180, hz: [1175], gainRatio: 0.45, shape: 'dies' },
    { startMs: 140, lengthMs: 420, hz: [1568], gainRatio: 0.45, shape: 'dies' },
  ];
}

const TONES: Readonly<Record<DrillKind, () => readonly Tone[]>> = {
  phone: ring,
  doorbell,
  voice: murmur,
  notification: ping,
};

export function drillSound(kind: DrillKind): Sound {
  // Played to the speech model from loud to soft, none of them is speech to it; but one is made to sound like it.
  return soundOf(TONES[kind](), kind === 'voice');
}
