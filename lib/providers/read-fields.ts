/** Reading what is stored or imported, and may be anything. What can't be read is `undefined`. */

type Fields = Readonly<Record<string, unknown>>;

/** Marks that turn the direction of what follows, also beyond their own text. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text on one line, cut to `most` characters; `undefined` where nothing is left of it. */
export function oneLine(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Cut roughly first: what is far too long is not worth being looked through.
  const text = value
    .slice(0, 10 * most)
    .toWellFormed()
    .replace(TURNING, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return [...text].slice(0, most).join('').trim() || undefined;
}

export function whole(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The entries that can be read, by name. */
export function entriesOf<Value>(
  value: unknown,
  read: (name: string, entry: unknown) => Value | undefined,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(fieldsOf(value)).flatMap(([name, entry]) => {
    const known = read(name, entry);
    return known === undefined ? [] : [[name, known] as const];
  });
  return Object.fromEntries(entries);
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without the fields that are not there. */
export function present<Some extends object>(fields: Some): Present<Some> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Some>;
}

export function filled<Some extends object>(fields: Some): Some | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}
