import { type Observation, type ObservationKind, STANDING_KINDS } from '../observations';

export interface RecentObservations {
  add(observation: Observation): void;
  all(): readonly Observation[];
  /** Those from that time on, and the states that stood then. */
  since(fromMs: number): Observation[];
}

/** Remembers the observations of at least the last `keepMs`, and the latest of each state however old it is. */
export function createRecentObservations(keepMs: number): RecentObservations {
  const standing = new Map<ObservationKind, Observation>();
  const recent: Observation[] = [];

  function forget(beforeMs: number): void {
    const kept = recent.findIndex(({ atMs }) => atMs >= beforeMs);
    for (const observation of recent.splice(0, kept)) remember(standing, observation);
  }

  return {
    add(observation) {
      recent.push(observation);
      // In steps: thirty a second come, and each time all would move up.
      if (observation.atMs - (recent[0]?.atMs ?? 0) > 2 * keepMs) forget(observation.atMs - keepMs);
    },
    all: () => recent,
    since(fromMs) {
      const before = new Map(standing);
      for (const observation of recent) if (observation.atMs < fromMs) remember(before, observation);
      return [...before.values(), ...recent.filter(({ atMs }) => atMs >= fromMs)];
    },
  };
}

function remember(standing: Map<ObservationKind, Observation>, observation: Observation): void {
  if (STANDING_KINDS.has(observation.kind)) standing.set(observation.kind, observation);
}
