import { describe, expect, it } from 'vitest';
import { fileProblemText } from '../../../lib/report/file-problem-text';
import { parseReport, reportsIn } from '../../../lib/report/parse-report';
import { type FileProblem, ReportFileError } from '../../../lib/report/report-file-error';
import { reportText, VERSIONS } from '../../fixtures/reports/read-report';

type Json = Record<string, unknown>;

const read = (text: string) => reportsIn(text).map(parseReport);
const readOne = (value: unknown) => parseReport({ value, path: '' });
const original = (version: (typeof VERSIONS)[number] = 4): Json => JSON.parse(reportText(version));

/** The newest example with one place changed; the path is as in messages. */
function changed(path: string, value: unknown): Json {
  const document = original();
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((place, step) => place[step] as Json, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

function problemOf(read: () => unknown): FileProblem {
  try {
    read();
  } catch (error) {
    if (error instanceof ReportFileError) return error.problem;
    throw error;
  }
  throw new Error('It was taken for right.');
}

const pathOf = (document: Json) => {
  const problem = problemOf(() => readOne(document));
  return problem.kind === 'damaged' ? problem.path : problem.kind;
};

describe('reading an exported report', () => {
  it.each(VERSIONS)('takes version %i, with what later versions added as if it had never been', (version) => {
    const [report] = read(reportText(version));
    expect(report?.session).toMatchObject({ title: 'Practice exam', state: 'ended', endedAt: 1_750_000_060_000 });
    expect(report?.session.plan.packId).toBe(version < 3 ? 'own/rules' : 'onvue/aws');
    expect(report?.log).toHaveLength([0, 0, 13, 14][version - 1] ?? -1);
    expect(report?.violations.map(({ falseAlarmAt }) => falseAlarmAt)).toEqual([
      null,
      version === 2 ? 1_750_000_090_000 : null,
    ]);
    expect(report?.violations[0]).toMatchObject({
      note: version < 4 ? '' : 'The door bell rang.\nI went to look.',
      endMs: 15_000,
      details: { faces: 0 },
    });
    expect(report?.violations[0]?.pictures[0]?.jpeg.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]));
    expect(report?.samples[1]).toMatchObject({ atMs: 1000, faces: 0, levelDbfs: null });
    expect(report?.health).toEqual({ ...(original().health as Json), framesPerSecond: undefined });
  });

  it('takes an export without pictures, and fields that it does not know', () => {
    const document = changed('violations[0].pictures', undefined);
    expect(readOne({ ...document, colour: 'green' }).violations[0]?.pictures).toEqual([]);
  });

  it('knows rules and providers only by their names: unknown ones are taken', () => {
    expect(readOne(changed('violations[0].rule', 'telepathy')).violations[0]?.rule).toBe('telepathy');
    expect(readOne(changed('session.plan.packId', 'moon/base')).session.plan.packId).toBe('moon/base');
  });

  it('counts what it does not know in the log, and leaves it out', () => {
    const report = readOne(changed('log[1].type', 'clapped'));
    expect(report).toMatchObject({ unknownEntries: 1 });
    expect(report.log).toHaveLength(13);
  });

  it('says that a session that was still running is over, and not how it ended', () => {
    const document = changed('session.state', 'running');
    Object.assign(document.session as Json, { endedAt: null, endReason: null, durationMs: 30_000 });
    (document.violations as Json[])[1] = { ...(document.violations as Json[])[1], endMs: null };
    const { session, violations } = readOne(document);
    expect(session).toMatchObject({ state: 'interrupted', endReason: 'lost', endedAt: session.startedAt + 30_000 });
    expect(violations[1]?.endMs).toBe(30_000);
  });

  it('takes a drill as one, wherever it says that it was, and refuses one that there is not', () => {
    const drill = changed('session.drill', 'sit-still');
    expect(readOne(drill).session).toMatchObject({ drill: 'sit-still', origin: 'practice-proctor:drills' });
    expect(pathOf(changed('session.drill', 'push-ups'))).toBe('session.drill');
  });

  it('finds the reports of a bundle', () => {
    const bundle = { schema: 'practice-proctor/reports@1', exportedAt: 0, reports: [original(1), original(4)] };
    const places = reportsIn(JSON.stringify(bundle));
    expect(places.map(({ path }) => path)).toEqual(['reports[0]', 'reports[1]']);
    expect(places.map((place) => parseReport(place).session.id.at(-1))).toEqual(['1', '4']);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['', 'not-json'],
    ['%PDF-1.7', 'not-json'],
    [reportText(4).slice(0, -200), 'not-json'],
    ['null', 'other-program'],
    ['[]', 'other-program'],
    ['{"schema":"other/report@1"}', 'other-program'],
    ['{"schema":"practice-proctor/report@0"}', 'other-program'],
    ['{"schema":"practice-proctor/report@5"}', 'newer-version'],
    ['{"schema":"practice-proctor/reports@2"}', 'newer-version'],
  ] as const)('%s is told from a damaged one', (text, kind) => {
    expect(problemOf(() => read(text)).kind).toBe(kind);
  });

  it('is told so in words that say what to do next', () => {
    const { title, next } = fileProblemText({ kind: 'damaged', path: 'session.id', expected: 'an id' });
    expect(title).toContain('session.id');
    expect(next).toMatch(/Export the session again/);
    expect(fileProblemText({ kind: 'too-large', mostBytes: 256_000_000 }).title).toContain('256 MB');
  });
});

describe('a damaged file', () => {
  it.each([
    ['session', 5],
    ['session.id', '../../etc'],
    ['session.id', 'a&b=c'],
    ['session.origin', 'javascript:alert(1)'],
    ['session.origin', 'https://exam.example/path'],
    ['session.title', 'x'.repeat(5000)],
    ['session.state', 'done'],
    ['session.endReason', 'bored'],
    ['session.startedAt', 1e300],
    ['session.endedAt', 1_749_999_999_999],
    ['session.endedAt', null],
    ['session.durationMs', -1],
    ['session.plan', undefined],
    ['session.plan.extraTime', 'plenty'],
    ['session.plan.breaks.kind', 'nap'],
    ['session.plan.exam.questions', [1, 2, 3]],
    ['session.plan.conduct.endsAtOnce.no-face', -1],
    ['session.rules.talking.thresholds.afterMs', 'soon'],
    ['session.rules.talking.severity', 'deadly'],
    ['violations', {}],
    ['violations[0].rule', 'constructor'],
    ['violations[0].rule', '<b>'],
    ['violations[0].severity', 'none'],
    ['violations[0].startMs', '10'],
    ['violations[0].endMs', 9000],
    ['violations[0].falseAlarmAt', 3],
    ['violations[0].note', undefined],
    ['violations[0].details.faces', [0]],
    ['violations[0].pictures[0].dataUrl', 'https://tracker.example/a.jpg'],
    ['violations[0].pictures[0].dataUrl', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['violations[0].pictures[0].dataUrl', 'data:image/jpeg;base64,PHN2Zz4='],
    ['violations[0].pictures[0].dataUrl', 'data:image/jpeg;base64,/9j/4A=='],
    ['log[0].punctuality', 'never'],
    ['log[3].number', 1.5],
    ['log[5].reactions[1]', 'sneezed'],
    ['log[6].rule', 'toString'],
    ['samples[0].speechRatio', 2],
    ['samples[0].faces', -1],
    ['health.framesAnalysed', null],
  ])('is refused for %s = %j, and says where', (path, value) => {
    expect(pathOf(changed(path, value))).toBe(path);
  });

  it('is refused for names that every object has', () => {
    const details = JSON.parse('{"__proto__": 1}');
    expect(pathOf(changed('violations[0].details', details))).toBe('violations[0].details');
    expect(pathOf(changed('violations[0].details', { valueOf: 1 }))).toBe('violations[0].details');
  });

  it('is refused if something is said twice', () => {
    const [first] = original().violations as Json[];
    expect(pathOf(changed('violations', [first, first]))).toBe('violations[1]');
    const [sample] = original().samples as Json[];
    expect(pathOf(changed('samples', [sample, sample]))).toBe('samples[1]');
  });

  it('is refused for a small file that claims a huge picture', () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 0]);
    const dataUrl = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;
    const problem = problemOf(() => readOne(changed('violations[0].pictures[0].dataUrl', dataUrl)));
    expect(problem).toMatchObject({ kind: 'damaged', expected: 'a picture of at most 4 million pixels' });
  });

  it('is refused as a session that never began', () => {
    expect(pathOf(changed('session.startedAt', null))).toBe('not-begun');
  });
});
