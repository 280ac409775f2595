import type { Certainty, Source, Statement } from './define-provider';

/** When all that is stated here was last looked at. A statement that is looked at again gets a date of its own. */
const CHECKED = '2026-11';

export function sourceAt(url: string, certainty: Certainty): Source {
  return { url, checked: CHECKED, certainty };
}

/** From the provider, or from the body whose exam it is. */
export function firstHand(url: string, text: string): Statement {
  return { ...sourceAt(url, 'first-hand'), text };
}

/** From others who tell of it. */
export function secondHand(url: string, text: string): Statement {
  return { ...sourceAt(url, 'second-hand'), text };
}

/** From one weak source; never to be taken as a fact. */
export function unverified(url: string, text: string): Statement {
  return { ...sourceAt(url, 'unverified'), text };
}

/** From an account whose address was not kept. */
export function fromMemory(text: string): Statement {
  return { url: null, checked: CHECKED, certainty: 'second-hand', text };
}

/** No source says so: what this project makes of it. */
export const OWN_CHOICE: Source = { url: null, checked: CHECKED, certainty: 'first-hand' };

export function ownChoice(text: string): Statement {
  return { ...OWN_CHOICE, text };
}

/** What the user says instead. It has no date. */
export const YOURS: Source = { url: null, checked: '', certainty: 'first-hand' };

export function yours(text: string): Statement {
  return { ...YOURS, text };
}

/** Sources disagree. */
export function disputed(statement: Statement, ...otherwise: readonly Statement[]): Statement {
  return { ...statement, otherwise };
}
