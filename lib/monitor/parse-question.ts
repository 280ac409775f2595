import type { QuestionShown } from '../messages';

/** No practice exam has more; a year or a price on the page is not the number of a question. */
const MOST_QUESTIONS = 999;

/**
 * Checks what a page's script says of the question on screen.
 *
 * @returns it, rebuilt from its known fields, or `null` if it is not to be believed
 */
export function parseQuestion(message: unknown): QuestionShown | null {
  if (typeof message !== 'object' || message === null) return null;
  const { number, total, from } = message as Readonly<Record<string, unknown>>;
  if (!isCount(number) || (total !== null && !isCount(total)) || (from !== 'page' && from !== 'person')) return null;
  return total !== null && number > total ? null : { number, total, from };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_QUESTIONS;
}
