import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_STYLES } from '../../../lib/report/export-styles';
import { contrastRatio } from './contrast';

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8');
const SHEETS = ['components/styles', 'components/overlay', 'lib/overlay'].flatMap((directory) =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
    .map((file) => ({ file, css: readFileSync(join(directory, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') })),
);

/** What is declared in a part of the tokens, with what other parts have overridden by it. */
function tokens(...media: readonly string[]): ReadonlyMap<string, string> {
  const parts = TOKENS.split(/(?=@media)/);
  const wanted = parts.filter(
    (part, index) => index === 0 || media.some((query) => part.startsWith(`@media (${query})`)),
  );
  return new Map(
    wanted
      .flatMap((part) => [...part.matchAll(/--pp-([\w-]+): ([^;]+);/g)])
      .map(([, name = '', value = '']) => [name, value]),
  );
}

const DARK = 'prefers-color-scheme: dark';
const MORE = 'prefers-contrast: more';
const LOOKS = {
  light: tokens(),
  dark: tokens(DARK),
  'light, more contrast': tokens(MORE),
  'dark, more contrast': tokens(DARK, MORE),
};

/** Foregrounds that are read, and everything they may stand on. */
const READ: Readonly<Record<string, readonly string[]>> = {
  ink: ['canvas', 'surface', 'sunken', 'accent-wash', 'critical-wash', 'warning-wash', 'notice-wash', 'good-wash'],
  'ink-soft': [
    'canvas',
    'surface',
    'sunken',
    'accent-wash',
    'critical-wash',
    'warning-wash',
    'notice-wash',
    'good-wash',
  ],
  accent: ['canvas', 'surface', 'sunken', 'accent-wash', 'warning-wash', 'good-wash'],
  'accent-strong': ['canvas', 'surface'],
  'on-accent': ['accent', 'accent-strong'],
  critical: ['surface', 'canvas', 'critical-wash'],
  warning: ['surface', 'canvas', 'sunken', 'warning-wash'],
  notice: ['surface', 'canvas', 'notice-wash'],
  good: ['surface', 'canvas', 'good-wash'],
};
/** Edges and marks that tell something. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['canvas', 'surface', 'sunken'],
  'warning-fill': ['surface'],
  accent: ['sunken'],
  notice: ['sunken', 'surface'],
  good: ['sunken', 'surface'],
};

/** What exported reports call the tokens. */
const EXPORTED = {
  ink: 'ink',
  soft: 'ink-soft',
  accent: 'accent',
  critical: 'critical',
  warning: 'warning',
  notice: 'notice',
  good: 'good',
};

function colour(look: ReadonlyMap<string, string>, name: string): string {
  const value = look.get(name) ?? '';
  const [, other] = value.match(/^var\(--pp-([\w-]+)\)$/) ?? [];
  return other === undefined ? value : colour(look, other);
}

function tooFaint(look: ReadonlyMap<string, string>, pairs: typeof READ, least: number) {
  return Object.entries(pairs)
    .flatMap(([front, backs]) =>
      backs.map((back) => ({ front, back, ratio: contrastRatio(colour(look, front), colour(look, back)) })),
    )
    .filter(({ ratio }) => !(ratio >= least));
}

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  it('has words that can be read on everything they stand on', () => {
    expect(tooFaint(look, READ, 4.5)).toEqual([]);
  });

  it('has marks and edges that can be told from what is around them', () => {
    expect(tooFaint(look, DRAWN, 3)).toEqual([]);
  });
});

it('gives forced colours a colour of the system for everything that is drawn', () => {
  const forced = tokens('forced-colors: active');
  const names = [...Object.keys(READ), ...Object.keys(DRAWN), ...Object.values(READ).flat()];
  expect(names.filter((name) => !/^[A-Z][A-Za-z]+$/.test(forced.get(name) ?? ''))).toEqual([]);
});

it.each([
  ['light', tokens()],
  ['dark', tokens(DARK)],
])('gives exported reports, which stand alone, the same colours: %s', (scheme, look) => {
  const [light = '', dark = ''] = EXPORT_STYLES.split('@media (prefers-color-scheme: dark)');
  const part = scheme === 'light' ? light : dark;
  for (const [theirs, ours] of Object.entries(EXPORTED)) {
    expect(part.match(new RegExp(`--${theirs}: (#[\\da-f]+)`))?.[1], theirs).toBe(colour(look, ours));
  }
});

describe.each(SHEETS)('$file', ({ css }) => {
  it('takes its colours from the tokens', () => {
    expect(
      css.match(/#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|lab|lch|oklab|oklch|light-dark)a?\(|:\s*(?:white|black)\b/gi),
    ).toBeNull();
  });

  it('has no sizes of text of its own', () => {
    expect(css.match(/font(?:-size)?: [^;]*\d(?:px|rem|pt)/g)).toBeNull();
  });

  it('uses tokens that exist', () => {
    const known = tokens();
    const used = [...css.matchAll(/var\(--pp-([\w-]+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});
