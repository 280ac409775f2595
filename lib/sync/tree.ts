/** How far a stored value is taken apart. Parts that are not named are leaves. */
export type Shape = 'whole' | { readonly each: Shape } | { readonly parts: Readonly<Record<string, Shape>> };

/** Names from the item down to the leaf; a line feed is in none of them. */
export const PATH_SEPARATOR = '\n';

export type Leaves = ReadonlyMap<string, unknown>;

/** A value's leaves, by path. */
export function leavesOf(path: string, value: unknown, shape: Shape): Leaves {
  if (value === undefined) return new Map();
  if (shape === 'whole') return new Map([[path, value]]);
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(
    entries
      .filter(([name]) => !name.includes(PATH_SEPARATOR))
      .flatMap(([name, part]) => [...leavesOf(`${path}${PATH_SEPARATOR}${name}`, part, partOf(shape, name))]),
  );
}

/** Whether a value of that shape may have a leaf there. */
export function isLeafAt(names: readonly string[], shape: Shape): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return shape === 'whole';
  return shape !== 'whole' && isLeafAt(rest, partOf(shape, name));
}

function partOf(shape: Exclude<Shape, 'whole'>, name: string): Shape {
  if ('each' in shape) return shape.each;
  return (Object.hasOwn(shape.parts, name) ? shape.parts[name] : undefined) ?? 'whole';
}

/**
 * The value whose leaves these are; `undefined` if there are none.
 *
 * @param leaves all of one item, each in a place that its shape has
 */
export function treeOf(leaves: Leaves): unknown {
  return grow([...leaves].map(([path, value]) => [path.split(PATH_SEPARATOR).slice(1), value] as const));
}

type Branch = readonly (readonly [names: readonly string[], value: unknown])[];

function grow(branch: Branch): unknown {
  const [first] = branch;
  if (first === undefined || first[0].length === 0) return first?.[1];
  const parts = new Map<string, Branch>();
  for (const [[name = '', ...rest], value] of branch) parts.set(name, [...(parts.get(name) ?? []), [rest, value]]);
  return Object.fromEntries([...parts].map(([name, part]) => [name, grow(part)]));
}
