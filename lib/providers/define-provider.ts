import type { Sensitivity } from '../rules/define-rule';
import type { ProviderRules } from '../rules/index';

/** How well something is known: from the provider itself, from others who tell of it, or from one weak source. */
export type Certainty = 'first-hand' | 'second-hand' | 'unverified';

/** Where a statement comes from. Shown wherever the statement is. */
export interface Source {
  /** An address; `null` for what is this project's own choice, or where the address of an account was not kept. */
  readonly url: string | null;
  /** Month in which it was last looked at, `YYYY-MM`; empty where that is not known. */
  readonly checked: string;
  readonly certainty: Certainty;
}

/** Something a provider says or does, in plain words. */
export interface Statement extends Source {
  readonly text: string;
  /** What other sources say instead. */
  readonly otherwise?: readonly Statement[];
}

/** What a provider changes about a rule, and why. */
export type PackRule = NonNullable<ProviderRules[string]> & { readonly why: Statement };

/** How the proctor reacts. */
export interface Conduct {
  /** Somebody watches and speaks during the exam; otherwise the recording is looked through afterwards. */
  readonly live: boolean;
  /** So many warnings are given; what would be the next one ends the exam. `null` = warnings never end it. */
  readonly warnings: number | null;
  /** Rules whose violation ends the exam without a warning once it has lasted this long, milliseconds. */
  readonly endsAtOnce: Readonly<Record<string, number>>;
}

export type BreakPolicy =
  | { readonly kind: 'none' }
  /** Whenever one likes; the clock runs, and questions seen so far may be locked afterwards. */
  | { readonly kind: 'unscheduled'; readonly locksSeenQuestions: boolean }
  /** So many, each of so many minutes; the clock stands still. */
  | { readonly kind: 'scheduled'; readonly count: number; readonly minutes: number };

/** In the order in which they come. */
export const CHECK_IN_STEPS = [
  'selfie',
  'id-front',
  'id-back',
  'room-photos',
  'desk',
  'rules',
  'agreement',
  'wait',
] as const;

export type CheckInStep = (typeof CHECK_IN_STEPS)[number];

export interface Policies {
  readonly drink: Statement;
  readonly breaks: Statement;
  readonly phone: Statement;
  readonly notes: Statement;
}

/** When one may check in, in minutes around the appointment. */
export interface CheckInWindow {
  readonly opensMinutesBefore: number;
  /** From then on nobody is let in; 0 = it closes when the exam begins. */
  readonly closesMinutesAfter: number;
}

/** What the provider's own browser keeps candidates from. */
export interface PackLockdown {
  /** The preset of strict mode that comes closest. Which one that is, is always this project's choice. */
  readonly preset: Sensitivity;
  /** What the browser does. */
  readonly why: Statement;
}

/** What holds for one kind of exam with one provider. */
export interface PackContent {
  /** What the provider changes about rules. What it does not name stays as the rule has it. */
  readonly rules: Readonly<Record<string, PackRule>>;
  readonly conduct: Conduct;
  /** Why `conduct` is as it is. */
  readonly conductSource: Statement;
  readonly breaks: BreakPolicy;
  readonly policies: Policies;
  readonly checkIn: readonly CheckInStep[];
  /** Why `checkIn` is as it is. */
  readonly checkInSource: Statement;
  readonly checkInWindow: Source & CheckInWindow;
  /** Low-time alerts, in minutes left. */
  readonly timeAlertsMinutes: readonly number[];
  /** Why `timeAlertsMinutes` are as they are. */
  readonly timeAlertsSource: Statement;
  /** What the proctor reads out before the exam. */
  readonly briefing: readonly Statement[];
  /** Absent where the exam is sat in a browser like any other, or nothing is known of it. */
  readonly lockdown?: PackLockdown;
}

/** A testing company, with the programmes whose rules differ. The first programme is the usual one. */
export interface Provider {
  /** Equal to the file's name. */
  readonly id: string;
  readonly name: string;
  /** Where there is little room; by default the name. */
  readonly shortName?: string;
  readonly base: PackContent;
  readonly programmes: readonly [Programme, ...Programme[]];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** Whole parts that differ from the provider's base; `rules` and `policies` are merged entry by entry. */
  readonly changes?: Partial<Omit<PackContent, 'policies'>> & { readonly policies?: Partial<Policies> };
}

/** The rules of one programme, ready to be used. `id` is `provider/programme`. */
export interface Pack extends PackContent {
  readonly id: string;
  readonly providerName: string;
  readonly providerShortName: string;
  readonly programmeName: string;
}

export function defineProvider(provider: Provider): Provider {
  return provider;
}
