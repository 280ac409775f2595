// @ts-check
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { SetupError } from '../../setup/setup-error.mjs';

/**
 * One line of a manifest.
 *
 * @typedef {object} Row
 * @property {string} manifest the file's name, as it is to be called in messages
 * @property {number} line of the file, from 1
 * @property {(column: string) => string} text without blanks around it; empty if there is no such column
 */

/**
 * Reads a table with a header. Columns may come in any order, and there may be more than are needed.
 *
 * @param {string} root the folder that messages name the file relative to
 * @param {string} file
 * @param {readonly string[]} needed columns
 * @returns {Promise<readonly Row[] | null>} `null` if there is no such file
 * @throws {SetupError} that names file and line
 */
export async function readManifest(root, file, needed) {
  const manifest = relative(root, file);
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw new SetupError(`${manifest} cannot be read: ${error.message}`, { cause: error });
  });
  if (text === null) return null;
  const [header, ...records] = parseRecords(manifest, text);
  const columns = header?.cells.map((name) => name.trim()) ?? [];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new SetupError(`${manifest}, line 1: there is no column ${missing.join(', ')}.`);
  return records.map(({ line, cells }) => ({
    manifest,
    line,
    text: (column) => cells[columns.indexOf(column)]?.trim() ?? '',
  }));
}

/**
 * @param {string} manifest
 * @param {string} text
 * @returns {{ line: number, cells: readonly string[] }[]}
 */
function parseRecords(manifest, text) {
  try {
    const records = parse(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: false });
    return /** @type {{ record: string[], info: { lines: number } }[]} */ (/** @type {unknown} */ (records)).map(
      ({ record, info }) => ({ line: info.lines, cells: record }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SetupError(`${manifest}, line ${error.lines ?? '?'}: ${error.message}`, { cause: error });
  }
}
