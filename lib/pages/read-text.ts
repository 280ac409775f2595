import { ITEM, NUMBER_SIGN, OF, OTHER_COUNTS, QUESTION, QUESTION_HINT } from './question-words';

/**
 * `sure`: nothing else would say so. `likely`, `possible`: believed where there is nothing better. `guess`: it counts
 * something; believed once it has moved as questions do.
 */
export type Certainty = 'sure' | 'likely' | 'possible' | 'guess';

export interface QuestionReading {
  /** From 1. */
  readonly number: number;
  /** `null` = not said. */
  readonly total: number | null;
  readonly certainty: Certainty;
}

/** No practice exam has more; years and prices do. */
const MOST_QUESTIONS = 999;
/** What says more than this around a number is a sentence. */
const SHORT = 80;

const COUNT = String.raw`(\d{1,3})(?!\d|[.,:]\d)`;
const AMOUNT = String.raw`\s*[([]?\s*(?:${OF})\s*${COUNT}(?:\s*[)\]])?`;
const NUMBER = String.raw`\s*[:.]?\s*${NUMBER_SIGN}?\s*[:.]?\s*${COUNT}`;
/** Nothing but punctuation. */
const NOTHING_MORE = /^[\s.:)\]–—-]*$/;
const pattern = (source: string) => new RegExp(source, 'iu');

const QUESTION_OF = pattern(`^(?:${QUESTION}|q)${NUMBER}${AMOUNT}`);
const ITEM_OF = pattern(`^${ITEM}${NUMBER}${AMOUNT}`);
const SEPARATOR = /[-–—|·•:>»(]\s*/gu;
const QUESTION_ONLY = pattern(String.raw`^${QUESTION}${NUMBER}(?=\s*(?:$|[:.)(|·•]|[–—-](?!\s*\d)))`);
const Q_ONLY = pattern(String.raw`^q\.?\s*${COUNT}\s*[:.)]?$`);
const BARE = pattern(String.raw`^[([]?\s*${COUNT}\s*(?:${OF})\s*${COUNT}\s*[)\]]?$`);
const COUNTED = pattern(String.raw`^${COUNT}\s*(?:${OF})\s*${COUNT}\s*${QUESTION}n?$`);
const EAST_ASIAN = /^第\s*(\d{1,3})\s*[問题題]\s*(?:目)?\s*[/(,、]*\s*(?:全|共|总共)?\s*(\d{1,3})\s*[問题題]?\)?/u;
const EAST_ASIAN_ONLY = /^第\s*(\d{1,3})\s*[問题題](?:目)?\s*(?:$|[:.)(])/u;
const TOTAL_FIRST = /^(?:全)?(\d{1,3})\s*問中\s*第?\s*(\d{1,3})\s*問目?/u;
const QUESTION_WORD = pattern(QUESTION);
const SPOILED_BEFORE = /\b(?:last|previous|next|resume|score|review|letzte|nächste|voir|siguiente)\b/i;

/** One form for what looks the same: full-width digits, odd spaces, line breaks. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/**
 * Reads a text that may say which question is shown.
 *
 * @param around the short text that it stands in, `hint` names that its author gave it
 */
export function readText(raw: string, around = '', hint = ''): QuestionReading | null {
  const text = plainText(raw);
  if (!/\d/.test(text)) return null;
  return readNamed(text) ?? readLater(text) ?? readNumberOnly(text) ?? readBare(text, plainText(around), hint);
}

function readNamed(text: string): QuestionReading | null {
  for (const [form, isWeak] of [
    [QUESTION_OF, false],
    [EAST_ASIAN, false],
    [ITEM_OF, true],
  ] as const) {
    const found = form.exec(text);
    if (found) return afterWord(text.slice(found[0].length), found[1], found[2], isWeak);
  }
  const turned = TOTAL_FIRST.exec(text);
  return turned && reading(turned[2], turned[1], 'sure');
}

function afterWord(rest: string, number?: string, total?: string, isWeak = false): QuestionReading | null {
  if (/^[\p{L}\d]/u.test(rest)) return null;
  // "Questions 12 of 65 answered" counts what is done.
  if (OTHER_COUNTS.exec(rest.trimStart().slice(0, 24))?.index === 0) return null;
  const isAlone = NOTHING_MORE.test(rest);
  return reading(number, total, isAlone ? (isWeak ? 'likely' : 'sure') : isWeak ? 'possible' : 'likely');
}

/** As in "Practice test 3 – Question 12 of 65". */
function readLater(text: string): QuestionReading | null {
  if (text.length > SHORT) return null;
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const found = readNamed(text.slice(index + separator.length));
    if (found) return SPOILED_BEFORE.test(text.slice(0, index)) ? null : { ...found, certainty: 'likely' };
  }
  return null;
}

function readNumberOnly(text: string): QuestionReading | null {
  const found = QUESTION_ONLY.exec(text) ?? EAST_ASIAN_ONLY.exec(text);
  if (found) return reading(found[1], undefined, 'possible');
  // Also the name of a quarter.
  const short = Q_ONLY.exec(text);
  return short && reading(short[1], undefined, 'guess');
}

function readBare(text: string, around: string, hint: string): QuestionReading | null {
  const found = BARE.exec(text);
  if (!found) {
    const counted = COUNTED.exec(text);
    return counted && reading(counted[1], counted[2], 'guess');
  }
  if (OTHER_COUNTS.test(around) || OTHER_COUNTS.test(hint.replace(/[-_]/g, ' '))) return null;
  const isNamed = QUESTION_WORD.test(around) || QUESTION_HINT.test(hint);
  return reading(found[1], found[2], isNamed ? 'possible' : 'guess');
}

/** `null` for what can't be the number of a question. */
export function reading(
  number: string | number | undefined,
  total: string | number | null | undefined,
  certainty: Certainty,
): QuestionReading | null {
  const [asked, all] = [Number(number), total == null ? null : Number(total)];
  if (!isCount(asked) || (all !== null && (!isCount(all) || asked > all || all < 2))) return null;
  return { number: asked, total: all, certainty };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_QUESTIONS;
}
