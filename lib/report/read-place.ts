import { ReportFileError } from './report-file-error';

/** A place in a file that is being read: what stands there, and the way to it, such as `violations[3].startMs`. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** Every reader returns what it says or throws this: a file is taken as a whole or not at all. */
export function damaged({ path }: Place, expected: string): ReportFileError {
  return new ReportFileError({ kind: 'damaged', path: path || 'the whole file', expected });
}

/** A field of an object; its value is `undefined` if it is not there. */
export function at(place: Place, name: string): Place {
  const fields = fieldsOf(place);
  return { value: Object.hasOwn(fields, name) ? fields[name] : undefined, path: under(place.path, name) };
}

export function isThere({ value }: Place): boolean {
  return value !== undefined;
}

export function number(place: Place, least: number, most: number): number {
  const { value } = place;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw damaged(place, typeof value === 'number' ? `a number from ${least} to ${most}` : 'a number');
}

export function whole(place: Place, least: number, most: number): number {
  const { value } = place;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw damaged(place, typeof value === 'number' ? `a whole number from ${least} to ${most}` : 'a whole number');
}

/** @param longest in UTF-16 units */
export function text(place: Place, longest: number): string {
  const { value } = place;
  if (typeof value === 'string' && value.length <= longest) return value;
  throw damaged(place, `a text of at most ${longest} characters`);
}

export function flag(place: Place): boolean {
  const { value } = place;
  if (typeof value === 'boolean') return value;
  throw damaged(place, 'true or false');
}

export function oneOf<Value extends string>(place: Place, values: readonly Value[]): Value {
  const found = values.find((each) => each === place.value);
  if (found !== undefined) return found;
  throw damaged(place, `one of ${values.map((each) => `“${each}”`).join(', ')}`);
}

export function orNull<Value>(place: Place, read: (place: Place) => Value): Value | null {
  return place.value === null ? null : read(place);
}

export function list<Value>(place: Place, longest: number, read: (item: Place) => Value): readonly Value[] {
  const { value, path } = place;
  if (!Array.isArray(value) || value.length > longest) throw damaged(place, `a list of at most ${longest}`);
  return Array.from(value, (item: unknown, index) => read({ value: item, path: `${path}[${index}]` }));
}

/** Entries by name, where the names are not known beforehand. */
export function entries<Value>(
  place: Place,
  most: number,
  read: (entry: Place) => Value,
): Readonly<Record<string, Value>> {
  const found = Object.entries(fieldsOf(place));
  if (found.length > most) throw damaged(place, `at most ${most} entries`);
  return Object.fromEntries(
    found.map(([name, value]) => {
      if (!isName(name)) throw damaged(place, 'entries with plain names');
      return [name, read({ value, path: under(place.path, name) })];
    }),
  );
}

/** The id of a rule, or a provider's or exam's: known or not, it is only looked up and shown. */
export function name(place: Place): string {
  const { value } = place;
  if (typeof value === 'string' && isName(value)) return value;
  throw damaged(place, 'a plain name');
}

/** Ids end up in addresses. */
export function id(place: Place): string {
  const { value } = place;
  if (typeof value === 'string' && /^[\w.-]{1,100}$/.test(value)) return value;
  throw damaged(place, 'an id of letters, digits and hyphens');
}

export function isObject({ value }: Place): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(place: Place): Readonly<Record<string, unknown>> {
  if (!isObject(place)) throw damaged(place, 'an object');
  return place.value as Readonly<Record<string, unknown>>;
}

/** What every object has by itself, such as `constructor`, would be found in any table that names are looked up in. */
function isName(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9/-]{0,79}$/.test(value) && !(value in Object.prototype);
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
