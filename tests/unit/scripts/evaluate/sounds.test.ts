import { describe, expect, it } from 'vitest';
import { labelScores, scoreSound } from '../../../../scripts/evaluate/audio/score-sound.mjs';
import { summarizeSounds } from '../../../../scripts/evaluate/audio/summarize-sounds.mjs';

type Sound = Parameters<typeof scoreSound>[0];
const sound = (changes: Partial<Sound>): Sound => ({
  name: 'a.wav',
  file: '/data/audio/a.wav',
  cls: 'speech',
  hasSpeech: 'yes',
  speech: [{ startMs: 200, endMs: 1500 }],
  labelledByHand: true,
  durationMs: 2000,
  ...changes,
});
const report = (startMs: number, score: number) => ({ startMs, endMs: startMs + 100, score });

const judged = (changes: Partial<Sound>, starts: readonly number[]) => {
  const clip = sound(changes);
  const reports = [report(0, 0.1), report(500, starts.length > 0 ? 0.9 : 0.2)];
  const violations = starts.map((startMs) => ({ startMs }));
  return {
    score: scoreSound(clip, reports, violations),
    pieces: labelScores(clip, reports),
    labelledByHand: clip.labelledByHand,
  };
};

describe('one sound', () => {
  it('is called talking if any violation says so, with the delay of the first', () => {
    expect(judged({}, [350, 900]).score).toMatchObject({
      calledTalking: true,
      delayMs: 150,
      speechMs: 1300,
      highest: 0.9,
    });
    expect(judged({}, []).score).toMatchObject({ calledTalking: false, delayMs: null, highest: 0.2 });
  });

  it('gives its pieces the label of their middle', () => {
    const reports = [report(100, 0.1), report(150, 0.2), report(1450, 0.3), report(1500, 0.4)];
    expect(labelScores(sound({}), reports)).toEqual({ speech: [0.2], others: [0.1, 0.3, 0.4] });
  });

  it('gives no labels to voices that are neither speech nor something else', () => {
    expect(labelScores(sound({ hasSpeech: 'vocal', speech: [] }), [report(0, 0.5)])).toEqual({
      speech: [],
      others: [],
    });
  });
});

describe('all sounds', () => {
  const other = { hasSpeech: 'no', speech: [], cls: 'rain' } as const;

  it('are counted apart: speech found, others called talking', () => {
    const summary = summarizeSounds([judged({}, [300]), judged({}, []), judged(other, []), judged(other, [100])]);
    expect(summary).toMatchObject({ n: 4, speechRecall: 0.5, speechN: 2, falseTalkRate: 0.5, otherN: 2 });
    expect(summary.byClass).toEqual({
      rain: { n: 2, calledTalking: 1, rate: 0.5 },
      speech: { n: 2, calledTalking: 1, rate: 0.5 },
    });
  });

  it('of less than a second of speech are not expected to be found', () => {
    const short = { speech: [{ startMs: 0, endMs: 999 }] };
    expect(summarizeSounds([judged(short, []), judged({}, [300])])).toMatchObject({ speechRecall: 1, speechN: 1 });
  });

  it('that are neither count in no rate', () => {
    const summary = summarizeSounds([judged({ hasSpeech: 'vocal', speech: [], cls: 'music' }, [100])]);
    expect(summary).toMatchObject({ speechRecall: null, falseTalkRate: null, auc: null });
  });

  it('of one class with and without speech are two classes', () => {
    const crowd = { ...other, cls: 'speech' };
    expect(Object.keys(summarizeSounds([judged({}, [300]), judged(crowd, [])]).byClass)).toEqual([
      'speech (speech: no)',
      'speech (speech: yes)',
    ]);
  });

  it('have a curve of their pieces, and one of those that people labelled', () => {
    const summary = summarizeSounds([judged({}, [300]), judged({ labelledByHand: false }, [])]);
    // Speech 0.9 and 0.2 against others 0.1 and 0.1.
    expect(summary.auc).toBe(1);
    expect(summary.aucByHand).toBe(1);
  });
});
