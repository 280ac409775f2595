import type { DrillKind } from '../drills/plan-drills';
import type { Reaction } from '../drills/watch-reactions';
import type { Arrival } from '../schedule/punctuality';

/** What happens in a session beside violations. Stored when it happens; the exam's state is what the entries add up to. */
export type LogEvent =
  /** The session is for an appointment: how punctual that was. */
  | ({ readonly type: 'checked-in' } & Arrival)
  /** The proctor is there after the wait. */
  | { readonly type: 'greeted' }
  /** The clock starts: at once, or when the candidate goes on after the greeting. */
  | { readonly type: 'exam-began' }
  | { readonly type: 'warned'; readonly rule: string; readonly number: number; readonly of: number | null }
  | { readonly type: 'reminded'; readonly rule: string }
  | { readonly type: 'ended-by-proctor'; readonly rule: string; readonly because: 'at-once' | 'warnings' }
  | { readonly type: 'time-alert'; readonly minutesLeft: number }
  | { readonly type: 'time-up' }
  /** Another question is on screen. `from`: read from the page, or told with the key for it. */
  | {
      readonly type: 'question';
      readonly number: number;
      readonly total: number | null;
      readonly from: 'page' | 'person';
    }
  | { readonly type: 'break-began' }
  | { readonly type: 'break-ended' }
  /** The page shows the results: from now on nothing is judged. `knownBy`: its address, or what stands in it. */
  | { readonly type: 'review-began'; readonly knownBy: 'address' | 'content' }
  | { readonly type: 'review-ended' }
  /** A staged interruption, and what the candidate did. */
  | { readonly type: 'drill-began'; readonly kind: DrillKind; readonly lengthMs: number }
  | { readonly type: 'drill-ended'; readonly kind: DrillKind; readonly reactions: readonly Reaction[] };

/** An event and when it was; `atMs` is since the session's start. */
export type LogEntry = LogEvent & { readonly atMs: number };
