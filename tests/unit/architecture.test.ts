import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Lowest first. A file imports from its own layer and from those below, never from above. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/observations.ts', 'lib/session/machine.ts'],
  ['lib/rules/'],
  [
    'lib/engine/',
    'lib/vision/',
    'lib/voice/',
    'lib/providers/',
    'lib/exams/',
    'lib/lockdown/',
    'lib/pages/',
    'lib/proctor/',
    'lib/check-in/',
    'lib/drills/',
    'lib/schedule/',
    'lib/sounds/',
    'lib/db/schema.ts',
    'lib/messages.ts',
    'lib/locales/',
  ],
  ['lib/report/', 'lib/habits/', 'lib/system-test/', 'lib/training/', 'lib/tuning/'],
  ['lib/sync/'],
  ['lib/settings.ts', 'lib/db/', 'lib/platform/'],
  ['lib/detectors/'],
  ['lib/monitor/', 'lib/session/', 'lib/sites/', 'lib/syncing/'],
  ['components/', 'lib/overlay/'],
  ['entrypoints/'],
];
/** Up to here: no browser, no storage, no UI, no clock, no chance. */
const HIGHEST_PURE_LAYER = 4;

interface Source {
  readonly path: string;
  readonly text: string;
  /** The text without comments and the contents of strings. */
  readonly code: string;
}

const sources: readonly Source[] = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = posix.join(folder, name);
      const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
      return { path, text, code: text.replace(/'[^'\n]*'|"[^"\n]*"/g, "''") };
    }),
);

/** The layer of the longest entry that fits, or -1. */
function layerOf(path: string): number {
  const fits = LAYERS.flat().filter((entry) => path === entry || (entry.endsWith('/') && path.startsWith(entry)));
  const best = fits.sort((a, b) => b.length - a.length)[0];
  return best === undefined ? -1 : LAYERS.findIndex((layer) => layer.includes(best));
}

function importsOf({ text }: Source): readonly string[] {
  return [...text.matchAll(/(?<!['"])\b(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );
}

/** Path of an imported file of ours, or `null` for a package. */
function fileOf(specifier: string, importer: string): string | null {
  const local = specifier.replace(/\?.*$/, '');
  if (!local.startsWith('.')) return null;
  const path = posix.join(posix.dirname(importer), local);
  return posix.extname(path) ? path : `${path}.ts`;
}

const pure = sources.filter(({ path }) => layerOf(path) >= 0 && layerOf(path) <= HIGHEST_PURE_LAYER);

describe('every file', () => {
  it('belongs to a layer', () => {
    expect(sources.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('imports from its own layer or from a lower one', () => {
    const upward = sources.flatMap((source) =>
      importsOf(source)
        .map((specifier) => fileOf(specifier, source.path))
        .filter((path) => path !== null && layerOf(path) > layerOf(source.path))
        .map((path) => `${source.path} → ${path}`),
    );
    expect(upward).toEqual([]);
  });
});

describe('pure files', () => {
  it('are found', () => {
    expect(pure.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['lib/observations.ts', 'lib/rules/no-face.ts', 'lib/engine/sustained.ts']),
    );
  });

  it('import no package', () => {
    const packages = pure.flatMap((source) =>
      importsOf(source)
        .filter((specifier) => fileOf(specifier, source.path) === null)
        .map((specifier) => `${source.path} → ${specifier}`),
    );
    expect(packages).toEqual([]);
  });

  it('know no clock, no timer and no chance', () => {
    const impure =
      /\b(?:Date|performance|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|crypto)\b|Math\.random/;
    expect(pure.flatMap(({ path, code }) => impure.exec(code)?.[0].concat(' in ', path) ?? [])).toEqual([]);
  });
});

it('entry points only call something: none is longer than 40 lines', () => {
  const long = readdirSync('entrypoints', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').split('\n').length > 41);
  expect(long).toEqual([]);
});
