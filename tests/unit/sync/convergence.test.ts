import { expect, it } from 'vitest';
import { losersOf, winnerOf } from '../../../lib/sync/leaf';
import { parseLeaves } from '../../../lib/sync/parse-leaves';
import { SYNCED_ITEMS } from '../../../lib/sync/synced-items';
import { leavesOf } from '../../../lib/sync/tree';
import { parseStoredPlan } from '../../../lib/training/parse-training-plan';
import { DAY, step, training } from '../training/training';
import { type Area, type Computer, computer } from './computer';
import { seededRandom } from './random';

/**
 * Two to four computers whose users change and remove things while items travel one by one, late, and in any order. Beside
 * them, told in sets and not in clocks, stands what each change was made knowing.
 */
interface Change {
  readonly path: string;
  /** JSON; `undefined` = removed. */
  readonly value: string | undefined;
  /** The changes that it replaces. */
  readonly over: ReadonlySet<Change>;
}

type Known = Map<string, Set<Change>>;

interface Watched {
  readonly id: string;
  readonly it: Computer;
  /** Changes of each path that it knows of. */
  readonly known: Known;
  /** What each item in its view was written knowing. */
  readonly knownIn: Map<string, Known>;
  agreed: Map<string, string>;
}

const isRecord = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);
const sorted = (part: object) => Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
const jsonOf = (value: unknown): string => JSON.stringify(value, (_, part) => (isRecord(part) ? sorted(part) : part));

function leavesHere({ settings }: Computer): Map<string, string> {
  const leaves = SYNCED_ITEMS.flatMap((item) => [...leavesOf(item.key, item.taken(settings[item.key]), item.shape)]);
  return new Map(leaves.map(([path, value]) => [path, jsonOf(value)]));
}

const STANDARD = leavesHere(computer('aaaaaa'));

function learn(known: Known, path: string, changes: Iterable<Change>): void {
  known.set(path, new Set([...(known.get(path) ?? []), ...changes]));
}

function syncWatched(one: Watched, now: number, changes: Change[]): number {
  const here = leavesHere(one.it);
  for (const path of new Set([...here.keys(), ...one.agreed.keys()])) {
    if (here.get(path) === one.agreed.get(path)) continue;
    const change = { path, value: here.get(path), over: new Set(one.known.get(path)) };
    changes.push(change);
    learn(one.known, path, [change]);
  }
  for (const [key, known] of one.knownIn) {
    if (!key.includes(one.id)) for (const [path, learnt] of known) learn(one.known, path, learnt);
  }
  const written = one.it.sync(now);
  one.agreed = leavesHere(one.it);
  for (const [key, value] of one.it.area) {
    if (!key.startsWith(`settings/${one.id}/`)) continue;
    const paths = Object.keys(parseLeaves((value as { leaves: unknown }).leaves));
    one.knownIn.set(key, new Map(paths.map((path) => [path, new Set(one.known.get(path))])));
  }
  return written;
}

function travel(from: Watched, to: Watched, isTaken: () => boolean): void {
  const isOwn = (key: string) => key.includes(from.id);
  const keys = new Set([...from.it.area.keys(), ...to.it.area.keys()].filter(isOwn));
  for (const key of keys) {
    if (!isTaken()) continue;
    copy<unknown>(from.it.area, to.it.area, key);
    copy(from.knownIn, to.knownIn, key);
  }
}

function copy<Value>(from: Map<string, Value>, to: Map<string, Value>, key: string): void {
  const value = from.get(key);
  if (value === undefined) to.delete(key);
  else to.set(key, value);
}

const EXAM = { title: '', vendor: '', packId: 'own/rules', certainty: 'unverified' };

/** Something that a user may do in settings, catalogue or home page. */
function changeSomething({ it: { settings } }: Watched, { pick, below }: ReturnType<typeof seededRandom>): void {
  const record = (key: string) => ({ ...(settings[key] as Record<string, unknown> | undefined) });
  const codes = ['X-1', 'X-2'];
  const change = {
    level: () => {
      settings.sensitivity = pick(['relaxed', 'exam', 'severe']);
    },
    rule: () => {
      const { talking: _, ...others } = record('ruleOverrides');
      const thresholds = pick([{}, { afterMs: 1000 * (1 + below(3)) }]);
      settings.ruleOverrides = pick([others, { ...others, talking: { enabled: false, thresholds } }]);
    },
    otherRule: () => {
      settings.ruleOverrides = { ...record('ruleOverrides'), 'no-face': { thresholds: { afterMs: 900 + below(3) } } };
    },
    goal: () => {
      settings.habitGoals = { ...record('habitGoals'), 'no-talking': pick([60, 90, 120]) };
    },
    pack: () => {
      settings.packEdits = pick([
        {},
        { 'own/rules': { warnings: below(3), policies: { drink: pick(['tea', 'no']) } } },
      ]);
    },
    training: () => {
      const { steps } = parseStoredPlan(settings.trainingPlan) ?? { steps: [] };
      const changed = step(pick(['s1', 's2']), DAY, { status: pick(['open', 'done', 'removed']) });
      settings.trainingPlan = training({ steps: [...steps.filter(({ id }) => id !== changed.id), changed] });
    },
    exams: () => {
      const kept = codes.filter(() => below(2) === 0);
      settings.ownExams = kept.map((code) => ({ ...EXAM, code, minutes: 60 + below(2) }));
    },
  };
  pick(Object.values(change))();
}

function play(seed: number) {
  const random = seededRandom(seed);
  const ids = ['cccccc', 'aaaaaa', 'dddddd', 'bbbbbb'].slice(0, 2 + random.below(3));
  const all: readonly Watched[] = ids.map((id) => ({
    id,
    it: computer(id, new Map() as Area),
    known: new Map(),
    knownIn: new Map(),
    agreed: new Map(STANDARD),
  }));
  const changes: Change[] = [];
  let now = 1000;
  for (let step = 0; step < 60; step += 1) {
    // Clocks are set back now and then.
    now += random.below(20) - 4;
    const one = random.pick(all);
    const act = random.below(10);
    if (act < 3) changeSomething(one, random);
    else if (act < 6) syncWatched(one, now, changes);
    else travel(random.pick(all), one, () => random.below(3) > 0);
  }
  const rounds = settle(all, now, changes);
  return { all, changes, rounds };
}

/** Lets everything arrive, until nobody has anything to write. */
function settle(all: readonly Watched[], now: number, changes: Change[]): number {
  for (let round = 1; round <= 12; round += 1) {
    for (const from of all) for (const to of all) if (from !== to) travel(from, to, () => true);
    const written = all.reduce((sum, one) => sum + syncWatched(one, now, changes), 0);
    if (written === 0) return round;
  }
  return Number.POSITIVE_INFINITY;
}

const SEEDS = 400;
const games = Array.from({ length: SEEDS }, (_, index) => ({ seed: index + 1, ...play(index + 1) }));

it('comes to an end: nobody answers an answer for ever', () => {
  expect(games.filter(({ rounds }) => rounds > 6).map(({ seed }) => seed)).toEqual([]);
});

it('leaves all computers with the same settings', () => {
  for (const { seed, all } of games) {
    const [first, ...others] = all.map(({ it: one }) => [...leavesHere(one)].sort());
    for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
  }
});

it('loses no change that nobody has replaced: it holds, or it is shown beside the one that holds', () => {
  let shown = 0;
  for (const { seed, all, changes } of games) {
    const replaced = new Set(changes.flatMap(({ over }) => [...over]));
    for (const path of new Set(changes.map((change) => change.path))) {
      const standing = changes.filter((change) => change.path === path && !replaced.has(change));
      for (const { it: one } of all) {
        const leaf = one.ledger.leaves[path];
        if (!leaf) throw new Error(`Nothing is known of ${path}.`);
        const told = [winnerOf(leaf), ...losersOf(leaf)].map(({ value }) =>
          value === undefined ? value : jsonOf(value),
        );
        expect(new Set(told), `${path} of seed ${seed}`).toEqual(new Set(standing.map(({ value }) => value)));
        expect(leavesHere(one).get(path)).toBe(told[0]);
        shown += losersOf(leaf).length;
      }
    }
  }
  // Else this would say nothing.
  expect(shown).toBeGreaterThan(SEEDS);
});

it('tells a computer that joins at the end everything', () => {
  for (const { seed, all } of games) {
    const [first] = all;
    if (!first) throw new Error('There is no computer.');
    const joining = computer('eeeeee', new Map(first.it.area));
    joining.sync(9999, { isJoining: true });
    expect([...leavesHere(joining)].sort(), `seed ${seed}`).toEqual([...leavesHere(first.it)].sort());
  }
});
