import { describe, expect, it } from 'vitest';
import { alarmsPerHour } from '../../../../scripts/evaluate/alarms-per-hour.mjs';
import { eventKinds } from '../../../../scripts/evaluate/scenarios/event-kinds.mjs';
import { summarizeKinds } from '../../../../scripts/evaluate/scenarios/summarize-kinds.mjs';

const kinds = eventKinds(['no-face', 'talking', 'loud-noise', 'reading-lips']);
const found = (kind: string, foundBy: string | null, delayMs: number | null) => ({
  kind,
  startMs: 0,
  endMs: 1000,
  foundBy,
  delayMs,
  knownAfterMs: null,
});
const alarm = (kind: string, rule: string) => ({ kind, rule, startMs: 0, endMs: 1000 });

describe('summarizeKinds', () => {
  const byKind = summarizeKinds(
    [
      { events: [found('absent', 'no-face', 300), found('noise', null, null)], falseAlarms: [], cleanMs: 0 },
      {
        events: [found('absent', 'no-face', 500), found('absent', null, null), found('talking', 'talking', 100)],
        falseAlarms: [alarm('talking', 'talking'), alarm('reading-lips', 'reading-lips')],
        cleanMs: 0,
      },
    ],
    kinds,
  );

  it('counts over all scenarios', () => {
    expect(byKind.absent).toEqual({
      events: 3,
      found: 2,
      falseAlarms: 0,
      recall: 2 / 3,
      precision: 1,
      delayMedianMs: 400,
      delayP95Ms: 490,
      optional: false,
    });
    expect(byKind.talking).toMatchObject({ recall: 1, precision: 0.5, falseAlarms: 1 });
  });

  it('asks for no recall of what nobody has to report', () => {
    expect(byKind.noise).toMatchObject({ events: 1, found: 0, recall: null, precision: null, optional: true });
  });

  it('lists false alarms of rules for no kind of event under their own name', () => {
    expect(byKind['reading-lips']).toMatchObject({ events: 0, falseAlarms: 1, recall: null, precision: 0 });
  });

  it('leaves out kinds that no rule is for', () => {
    expect(Object.keys(byKind).sort()).toEqual(['absent', 'noise', 'reading-lips', 'talking']);
  });
});

describe('alarmsPerHour', () => {
  it('divides all alarms by all clean time', () => {
    const scores = [
      { falseAlarms: [1, 2], cleanMs: 900_000 },
      { falseAlarms: [], cleanMs: 2_700_000 },
    ];
    expect(alarmsPerHour(scores)).toEqual({ falseAlarms: 2, cleanHours: 1, falseAlarmsPerHour: 2 });
  });

  it('has no rate without any clean time', () => {
    expect(alarmsPerHour([]).falseAlarmsPerHour).toBeNull();
  });
});
