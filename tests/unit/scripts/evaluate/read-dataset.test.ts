import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../../scripts/evaluate/dataset/read-dataset.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A file in the data; media need no content to be found. */
async function put(path: string, content = '') {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

describe('photos', () => {
  const image = async (manifest: string) => {
    await put('image/a.jpg');
    await put('image/manifest.csv', manifest);
    return (await readDataset(root)).stills;
  };

  it('are read whatever the order of columns, and however their cells are quoted', async () => {
    const manifest = 'tags,faces,licence,file,head\r\n"glasses, ""dark""",2,"MIT\nand more",a.jpg,mixed\r\n';
    expect(await image(`\uFEFF${manifest}`)).toEqual([
      {
        name: 'a.jpg',
        file: join(root, 'image/a.jpg'),
        faces: 2,
        exact: true,
        head: 'mixed',
        phone: '',
        tags: 'glasses, "dark"',
        composite: false,
      },
    ]);
  });

  it.each([
    ['faces\n1\n', /^image\/manifest\.csv, line 1: there is no column file\.$/],
    ['file,faces\na.jpg,two\n', /^image\/manifest\.csv, line 2: faces is "two"/],
    ['file,faces\na.jpg,-1\n', /line 2: faces/],
    ['file,faces\na.jpg,1\na.jpg\n', /^image\/manifest\.csv, line 3: /],
    ['file,faces\na.jpg,1\n"a.jpg,1\n', /^image\/manifest\.csv, line \d: /],
    ['file,faces\nb.jpg,1\n', /line 2: there is no file b\.jpg/],
    ['file,faces\n,1\n', /line 2: file is empty/],
    ['file,faces\n../../../../etc/passwd,1\n', /line 2: .* lies outside/],
    ['file,faces\n/etc/passwd,1\n', /line 2: .* lies outside/],
    ['file,faces,face_count_exact\na.jpg,1,perhaps\n', /line 2: face_count_exact is "perhaps".*yes or no/],
    ['', /line 1: there is no column file, faces/],
  ])('named wrongly are refused with the place: %j', async (manifest, message) => {
    await expect(image(manifest)).rejects.toThrow(message);
  });
});

describe('sounds', () => {
  const HEADER = 'file,cls,has_speech,speech_intervals_s,intervals_from,duration_s';
  const sounds = async (line: string) => {
    await put('audio/rain/a.wav');
    await put('audio/manifest.csv', `${HEADER}\n${line}\n`);
    return (await readDataset(root)).sounds;
  };

  it('are found from the data’s folder as well as from the manifest’s', async () => {
    const here = await sounds('rain/a.wav,rain,no,,,2');
    const above = await sounds('audio/rain/a.wav,rain,no,,,2');
    expect(here?.[0]?.file).toBe(join(root, 'audio/rain/a.wav'));
    expect(above?.[0]?.file).toBe(here?.[0]?.file);
  });

  it('have their speech in milliseconds', async () => {
    const [sound] = (await sounds('audio/rain/a.wav,x,yes,0.40-1.2; 1.5-end,hand labels,2.5')) ?? [];
    expect(sound?.speech).toEqual([
      { startMs: 400, endMs: 1200 },
      { startMs: 1500, endMs: 2500 },
    ]);
    expect(sound).toMatchObject({ labelledByHand: true, durationMs: 2500, hasSpeech: 'yes' });
  });

  it.each([
    ['audio/rain/a.wav,x,maybe,,,2', /line 2: has_speech is "maybe"/],
    ['audio/rain/a.wav,x,,,,2', /line 2: has_speech is empty/],
    ['audio/rain/a.wav,x,yes,2-1,,2', /line 2: speech_intervals_s has "2-1"/],
    ['audio/rain/a.wav,x,yes,a-b,,2', /line 2: speech_intervals_s has "a-b"/],
    ['audio/rain/a.wav,x,no,,,', /line 2: duration_s is ""/],
    ['audio/rain/a.wav,,no,,,2', /line 2: cls is empty/],
  ])('with a mistake are refused: %s', async (line, message) => {
    await expect(sounds(line)).rejects.toThrow(message);
  });
});

describe('scenarios', () => {
  const scenario = async (json: unknown) => {
    await put('scenarios/one/video.mp4');
    await put('scenarios/one/audio.opus');
    await put('scenarios/one/scenario.json', typeof json === 'string' ? json : JSON.stringify(json));
    return (await readDataset(root)).scenarios;
  };
  const valid = { duration_s: 10, video: 'video.mp4', audio: 'audio.opus', events: [] };

  it('have their events in milliseconds', async () => {
    const events = [
      { kind: 'absent', start_s: 1.25, end_s: 4 },
      { kind: 'away', start_s: 5, end_s: 6, borderline: true, note: 'unclear' },
    ];
    expect(await scenario({ ...valid, events })).toEqual([
      {
        name: 'one',
        durationMs: 10_000,
        video: join(root, 'scenarios/one/video.mp4'),
        audio: join(root, 'scenarios/one/audio.opus'),
        events: [
          { kind: 'absent', startMs: 1250, endMs: 4000, borderline: false },
          { kind: 'away', startMs: 5000, endMs: 6000, borderline: true },
        ],
      },
    ]);
  });

  it.each([
    ['{"duration_s": 10,', /^scenarios\/one\/scenario\.json: this is no JSON/],
    ['null', /duration_s/],
    [{ ...valid, duration_s: '10' }, /duration_s has to be a number/],
    [{ ...valid, video: '../../image/a.jpg' }, /video has to be the name of a file beside it/],
    [{ ...valid, audio: 'none.wav' }, /there is no file none\.wav/],
    [{ ...valid, events: {} }, /events has to be a list/],
    [{ ...valid, events: [null] }, /events\[0\]: kind/],
    [{ ...valid, events: [{ kind: 'away', start_s: 5, end_s: 5 }] }, /events\[0\]: start_s and end_s/],
    [{ ...valid, events: [{ kind: 'away', start_s: 5, end_s: 11 }] }, /events\[0\]: it ends after/],
  ])('with a mistake are refused: %j', async (json, message) => {
    await expect(scenario(json)).rejects.toThrow(message);
  });
});

describe('a folder', () => {
  it('may hold a part only', async () => {
    await put('image/a.jpg');
    await put('image/manifest.csv', 'file,faces\na.jpg,1\n');
    await put('scenarios/manifest.csv', 'name\n');
    expect(await readDataset(root)).toMatchObject({ scenarios: null, sounds: null, films: null });
  });

  it('with nothing in it is refused', async () => {
    await expect(readDataset(root)).rejects.toThrow(/holds nothing to judge/);
    await expect(readDataset(join(root, 'nowhere'))).rejects.toThrow(/There is no folder/);
  });
});
