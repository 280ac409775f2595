import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNewRule } from '../../../scripts/new-rule/read-new-rule.mjs';
import { writeNewRule } from '../../../scripts/new-rule/write-new-rule.mjs';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(project, 'tests/traces'), { recursive: true });
  for (const path of ['lib/rules', 'lib/observations.ts', 'lib/locales/en/rules.ts', 'docs/rules.md'])
    cpSync(path, join(project, path), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true }));

const read = (path: string) => readFileSync(join(project, path), 'utf8');

function linesAdded(path: string): string[] {
  const before = new Set(readFileSync(path, 'utf8').split('\n'));
  return read(path)
    .split('\n')
    .filter((line) => !before.has(line));
}

describe('reading the command line', () => {
  it('takes a name and a kind of observation', () => {
    expect(readNewRule(['hand-on-mouth', '--observes', 'face'], project)).toEqual({
      id: 'hand-on-mouth',
      observes: 'face',
    });
  });

  it('knows the kinds from the observations themselves', () => {
    expect(() => readNewRule(['hand-on-mouth'], project)).toThrow(/face \| picture \| .*pulse/);
    expect(() => readNewRule(['hand-on-mouth', '--observes', 'hands'], project)).toThrow('What does hand-on-mouth');
  });

  it.each([[[]], [['Hand_on_mouth', '--observes', 'face']], [['x', '--sees', 'face']]])('refuses %j', (parameters) => {
    expect(() => readNewRule(parameters, project)).toThrow('npm run new:rule --');
  });
});

describe('writing a rule', () => {
  it.each(['aaa', 'hand-on-mouth', 'zzz'])('puts %s in its place in the alphabet of texts and docs', (id) => {
    writeNewRule({ id, observes: 'face' }, project);
    const texts = [...read('lib/locales/en/rules.ts').matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map(([, name]) => name);
    const rows = [...read('docs/rules.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    expect(texts).toContain(id);
    expect(texts).toEqual([...texts].sort());
    expect(rows).toEqual(texts);
  });

  it('adds to the texts and the docs and changes nothing else in them', () => {
    writeNewRule({ id: 'hand-on-mouth', observes: 'face' }, project);
    expect(linesAdded('lib/locales/en/rules.ts')).toHaveLength(5);
    expect(linesAdded('docs/rules.md')).toEqual([
      '| `hand-on-mouth` | EDIT: when it is broken | `face` | notice | `afterMs` 1000, `clearAfterMs` 500 | |',
    ]);
  });

  it('decides nothing on its own: the rule can’t tell until it is edited', () => {
    writeNewRule({ id: 'hand-on-mouth', observes: 'face' }, project);
    expect(read('lib/rules/hand-on-mouth.ts')).toContain('violates: () => null,');
  });

  it('makes a rule of events momentary', () => {
    writeNewRule({ id: 'printing', observes: 'clipboard' }, project);
    expect(read('lib/rules/printing.ts')).toContain("timing: 'momentary'");
  });

  it('never overwrites a rule', () => {
    expect(() => writeNewRule({ id: 'no-face', observes: 'face' }, project)).toThrow('exists already');
    expect(linesAdded('lib/locales/en/rules.ts')).toEqual([]);
  });
});
