import { describe, expect, it } from 'vitest';
import { scoreStill } from '../../../../scripts/evaluate/images/score-still.mjs';
import { summarizeStills } from '../../../../scripts/evaluate/images/summarize-stills.mjs';
import { fillAccuracyPage } from '../../../../scripts/evaluate/report/accuracy-page.mjs';
import { scenarioResults } from '../../../../scripts/evaluate/report/scenario-results.mjs';
import { scenarioFailures, scenarioTables } from '../../../../scripts/evaluate/report/scenario-tables.mjs';
import { stillFailures, stillTables } from '../../../../scripts/evaluate/report/still-tables.mjs';
import { asMarkdown, asText } from '../../../../scripts/evaluate/report/table.mjs';
import { eventKinds } from '../../../../scripts/evaluate/scenarios/event-kinds.mjs';

const TABLE = { title: 'Things', header: ['what', 'n'], rows: [['a|b', '12']], note: 'A note.' };

describe('a table', () => {
  it('is drawn for a terminal and for a page', () => {
    expect(asText(TABLE)).toBe('Things\nwhat  n\n────  ──\na|b   12\nA note.');
    expect(asMarkdown(TABLE)).toBe('**Things**\n\n| what | n   |\n| ---- | --- |\n| a\\|b | 12  |\n\nA note.');
  });
});

describe('the page', () => {
  const about = {
    command: 'npm run evaluate -- ../data',
    date: '2026-01-31',
    seed: 1,
    versions: { extension: '1.0.0', chromium: '150.0', 'tasks-vision': '0.10', onnxruntime: '1.0', node: '22.0.0' },
    machine: { cores: 2, platform: 'linux' },
    commit: 'abc',
  };
  const page =
    '# Accuracy\n\nProse.\n\n<!-- evaluate:images -->\nold\n<!-- /evaluate:images -->\n\nMore.\n\n' +
    '<!-- evaluate:audio -->\nkept\n<!-- /evaluate:audio -->\n';

  it('gets new tables between its marks and keeps everything else', () => {
    const filled = fillAccuracyPage(page, { images: [TABLE] }, about);
    expect(filled).toContain(
      '# Accuracy\n\nProse.\n\n<!-- evaluate:images -->\n\n`npm run evaluate -- ../data`, 2026-01-31',
    );
    expect(filled).toContain('chromium 150.0');
    expect(filled).toContain('| a\\|b | 12  |');
    expect(filled).not.toContain('old');
    expect(filled).toContain('\nMore.\n\n<!-- evaluate:audio -->\nkept\n<!-- /evaluate:audio -->\n');
  });

  it('is the same when it is filled twice', () => {
    const once = fillAccuracyPage(page, { images: [TABLE] }, about);
    expect(fillAccuracyPage(once, { images: [TABLE] }, about)).toBe(once);
  });

  it('stays as it is where it has no place for a part', () => {
    expect(fillAccuracyPage('# Accuracy\n', { images: [TABLE] }, about)).toBe('# Accuracy\n');
  });
});

describe('scenarios', () => {
  const kinds = eventKinds(['no-face', 'talking']);
  const event = (kind: string, startMs: number, endMs: number) => ({ kind, startMs, endMs, borderline: false });
  const scenario = {
    name: 'one',
    durationMs: 3_600_000,
    video: '',
    audio: '',
    events: [event('absent', 10_000, 20_000), event('phone', 30_000, 40_000)],
  };
  const violations = [{ rule: 'talking', startMs: 50_000, endMs: 52_000 }];
  const played = [{ scenario, violations, health: null, raw: { frames: [], sounds: [] } }];
  const results = scenarioResults(played, kinds, [{ falseAlarms: [], cleanMs: 3_611_000 }]);

  it('count the clean hours with their own clean time', () => {
    expect(results.scenariosAlone).toMatchObject({ falseAlarms: 1, cleanHours: 3_589_000 / 3_600_000 });
    expect(results.falseAlarmsPerHour).toBe(0.5);
  });

  it('say what was not looked for', () => {
    expect(results.notLookedFor).toEqual(['phone']);
    expect(scenarioTables(results)[0]?.note).toContain('Not looked for: phone.');
  });

  it('name what was missed and what was made up', () => {
    expect(scenarioFailures(results)).toEqual(['one: missed absent, 10.0–20.0 s', 'one: false talking, 50.0–52.0 s']);
  });

  it('have a row for each kind', () => {
    expect(scenarioTables(results)[0]?.rows).toEqual([
      ['absent', '1', '0', '0', '0.000', '–', '–', '–'],
      ['talking', '0', '0', '1', '–', '0.000', '–', '–'],
    ]);
  });
});

describe('stills', () => {
  const still = { file: '', exact: true, phone: '', tags: '', composite: false };
  const items = [
    scoreStill(
      { ...still, name: 'right.jpg', faces: 1, head: 'frontal' },
      { faces: 1, pose: { yawDeg: 0, pitchDeg: 0 } },
      5,
    ),
    scoreStill({ ...still, name: 'wrong.jpg', faces: 2, head: 'turned', tags: 'dim' }, { faces: 0, pose: null }, 5),
  ];
  const results = { ...summarizeStills(items), items };

  it('have a table of what was taken for what', () => {
    expect(stillTables(results)[0]).toMatchObject({
      header: ['labelled \\ found', '0', '1'],
      rows: [
        ['1', '0', '1'],
        ['2', '1', '0'],
      ],
    });
  });

  it('name those that were wrong', () => {
    expect(stillFailures(results)).toEqual(['wrong.jpg: 2 faces, 0 found; turned, found no head [dim]']);
  });
});
