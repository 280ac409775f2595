// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/setup-error.mjs';
import { docsRow, ruleFile, textEntry, traceFile } from './templates.mjs';

/**
 * Writes a rule and everything that belongs to one. Nothing is written if it is there already.
 *
 * @param {import('./read-new-rule.mjs').NewRule} rule
 * @param {string} projectDir
 * @throws {SetupError} if the rule exists
 */
export function writeNewRule(rule, projectDir) {
  const ruleUrl = join(projectDir, 'lib/rules', `${rule.id}.ts`);
  if (existsSync(ruleUrl)) throw new SetupError(`lib/rules/${rule.id}.ts exists already.`);
  const texts = join(projectDir, 'lib/locales/en/rules.ts');
  const docs = join(projectDir, 'docs/rules.md');
  const withText = insertSorted(
    readFileSync(texts, 'utf8'),
    rule.id,
    textEntry(rule),
    /^ {2}'?([a-z-]+)'?: \{\n/gm,
    '  },\n',
  );
  const withRow = insertSorted(readFileSync(docs, 'utf8'), rule.id, docsRow(rule), /^\| `([a-z-]+)` +\|/gm, '\n');
  writeFileSync(ruleUrl, ruleFile(rule));
  writeFileSync(join(projectDir, 'tests/traces', `${rule.id}.ts`), traceFile(rule));
  writeFileSync(texts, withText);
  writeFileSync(docs, withRow);
}

/**
 * Puts an entry before the first that comes after it in the alphabet, or behind the last.
 *
 * @param {string} source
 * @param {string} id
 * @param {string} entry
 * @param {RegExp} entries finds the beginning of each entry; its first group is the id
 * @param {string} end of an entry
 */
function insertSorted(source, id, entry, entries, end) {
  const found = [...source.matchAll(entries)].map((match) => ({ id: match[1] ?? '', index: match.index }));
  const last = found.at(-1);
  if (!last) throw new SetupError('The list to add the rule to was not found.');
  const at = found.find((other) => other.id > id)?.index ?? source.indexOf(end, last.index) + end.length;
  return source.slice(0, at) + entry + source.slice(at);
}
