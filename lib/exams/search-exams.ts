import type { Exam } from './exam';

/** What people say for a vendor. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  AWS: ['amazon', 'web', 'services'],
  'Google Cloud': ['gcp'],
  Microsoft: ['azure', 'ms'],
  'Linux Foundation': ['lf', 'cncf', 'kubernetes'],
  PeopleCert: ['axelos'],
};

/** How well a word of the query fits, from best to worst; 0 = not at all. */
const FIT = {
  code: 100,
  codeBeginning: 60,
  wholeTitle: 50,
  codePart: 40,
  initials: 35,
  word: 30,
  wordBeginning: 20,
  vendor: 15,
  insideCode: 10,
} as const;

interface Searchable {
  readonly exam: Exam;
  /** The code without dashes and spaces. */
  readonly code: string;
  readonly codeParts: readonly string[];
  readonly titleWords: readonly string[];
  readonly vendorWords: readonly string[];
}

/**
 * Exams that fit what was typed, best first; all of them, as they are, for an empty query. Case, accents, dashes and
 * the order of words do not matter, and words may be unfinished. Each word has to fit somewhere.
 */
export function searchExams(exams: readonly Exam[], query: string): readonly Exam[] {
  const words = wordsOf(query);
  if (words.length === 0) return exams;
  return exams
    .map((exam) => ({ exam, fit: fitOf(searchable(exam), words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ exam }) => exam);
}

function searchable(exam: Exam): Searchable {
  const codeParts = wordsOf(exam.code);
  return {
    exam,
    code: codeParts.join(''),
    codeParts,
    titleWords: wordsOf(exam.title),
    vendorWords: [...wordsOf(exam.vendor), ...(NICKNAMES[exam.vendor] ?? [])],
  };
}

/** The sum over all words, or what the words are worth together: as a code (`saa c 03`), or as the whole title. */
function fitOf(target: Searchable, words: readonly string[]): number {
  const whole = words.join('');
  const fits = words.map((word) => fitOfWord(target, word));
  const asCode = words.length > 1 && target.code.startsWith(whole) ? FIT.code : 0;
  const asTitle = target.titleWords.join('') === whole ? FIT.wholeTitle : 0;
  const sum = fits.includes(0) ? 0 : fits.reduce((total, fit) => total + fit, 0);
  return Math.max(sum, asCode, asTitle);
}

function fitOfWord({ code, codeParts, titleWords, vendorWords }: Searchable, word: string): number {
  if (code === word) return FIT.code;
  if (code.startsWith(word)) return FIT.codeBeginning;
  if (codeParts.includes(word)) return FIT.codePart;
  if (word.length > 1 && initialsOf(titleWords).startsWith(word)) return FIT.initials;
  if (titleWords.includes(word)) return FIT.word;
  if (titleWords.some((each) => each.startsWith(word))) return FIT.wordBeginning;
  if (vendorWords.some((each) => each.startsWith(word))) return FIT.vendor;
  return word.length > 1 && code.includes(word) ? FIT.insideCode : 0;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
