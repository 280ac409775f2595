type Properties = Readonly<Record<string, string>>;

/** A small reader of iCalendar files, after RFC 5545 and without knowing how ours are written. */
export function readIcs(text: string): { readonly event: Properties; readonly alarms: readonly Properties[] } {
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const open: { readonly name: string; readonly properties: Record<string, string> }[] = [];
  const closed: { readonly name: string; readonly properties: Properties }[] = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Not a line of a calendar: ${line}`);
    if (name === 'BEGIN') open.push({ name: value, properties: {} });
    else if (name === 'END') {
      const part = open.pop();
      if (part?.name !== value) throw new Error(`${value} ends but ${part?.name} is open.`);
      closed.push(part);
    } else {
      const part = open.at(-1);
      if (!part || name in part.properties) throw new Error(`${name} is out of place.`);
      part.properties[name] = value.replace(/\\(.)/g, (_, escaped) => (/n/i.test(escaped) ? '\n' : escaped));
    }
  }
  const named = (wanted: string) => closed.filter(({ name }) => name === wanted).map(({ properties }) => properties);
  const [event, ...others] = named('VEVENT');
  if (!event || others.length > 0 || open.length > 0) throw new Error('There is not exactly one event.');
  return { event, alarms: named('VALARM') };
}
