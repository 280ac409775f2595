// @ts-check
import { textTable } from '../../start/text-table.mjs';

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly string[]} header
 * @property {readonly (readonly string[])[]} rows
 * @property {string} [note]
 */

/** @param {Table} table for a terminal */
export function asText({ title, header, rows, note }) {
  return [title, textTable(header, rows), ...(note ? [note] : [])].join('\n');
}

/** @param {Table} table */
export function asMarkdown({ title, header, rows, note }) {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => cell(row[column]).length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => cell(row[column]).padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`**${title}**`, '', line(header), rule, ...rows.map(line), ...(note ? ['', note] : [])].join('\n');
}

/** @param {string | undefined} text */
function cell(text = '') {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
