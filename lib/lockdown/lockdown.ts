import type { Sensitivity } from '../rules/define-rule';

/** What becomes of something that people do in the page: nothing, it is noted, or it is noted and does not work. */
export type Handling = 'off' | 'log' | 'block';
/** What becomes of new tabs and windows. */
export type TabHandling = 'off' | 'log' | 'close';

/** What people do in a page, each handled on its own. */
export const PAGE_ACTS = ['copy', 'cut', 'paste', 'print', 'menu', 'drag', 'select'] as const;
export type PageAct = (typeof PAGE_ACTS)[number];

/** What is looked at around the page. */
export const WATCHED = ['zoom', 'windowSize', 'devtools', 'displays', 'devices', 'lock'] as const;
export type Watched = (typeof WATCHED)[number];

/**
 * How strict a site's sessions are about the page, the browser and the computer around it. A session keeps the one it
 * began with.
 */
export interface Lockdown {
  /** The exam has to fill the screen. */
  readonly fullscreen: boolean;
  readonly acts: Readonly<Record<PageAct, Handling>>;
  readonly newTabs: TabHandling;
  /** Tabs that are open at the start are listed, and may be closed until the session is over. */
  readonly otherTabs: boolean;
  readonly watched: Readonly<Record<Watched, boolean>>;
}

/** Without strict mode: copying is noted, as everywhere, and nothing else is. */
export const NOT_STRICT: Lockdown = {
  fullscreen: false,
  acts: { copy: 'log', cut: 'log', paste: 'log', print: 'off', menu: 'off', drag: 'off', select: 'off' },
  newTabs: 'off',
  otherTabs: false,
  watched: { zoom: false, windowSize: false, devtools: false, displays: false, devices: false, lock: false },
};

const ALL_WATCHED: Lockdown['watched'] = {
  zoom: true,
  windowSize: true,
  devtools: true,
  displays: true,
  devices: true,
  lock: true,
};

/** One for each word of strictness. The mildest only notes: it is what a site has until somebody chooses. */
export const LOCKDOWN_PRESETS: Readonly<Record<Sensitivity, Lockdown>> = {
  relaxed: {
    fullscreen: false,
    acts: { copy: 'log', cut: 'log', paste: 'log', print: 'log', menu: 'off', drag: 'off', select: 'off' },
    newTabs: 'log',
    otherTabs: false,
    watched: { ...ALL_WATCHED, zoom: false, windowSize: false },
  },
  exam: {
    fullscreen: true,
    acts: { copy: 'block', cut: 'block', paste: 'block', print: 'block', menu: 'block', drag: 'log', select: 'off' },
    newTabs: 'log',
    otherTabs: true,
    watched: ALL_WATCHED,
  },
  severe: {
    fullscreen: true,
    acts: {
      copy: 'block',
      cut: 'block',
      paste: 'block',
      print: 'block',
      menu: 'block',
      drag: 'block',
      select: 'block',
    },
    newTabs: 'close',
    otherTabs: true,
    watched: ALL_WATCHED,
  },
};

/** What a site with strict mode has until something else is chosen. */
export const DEFAULT_PRESET: Sensitivity = 'relaxed';

/** The preset that a lockdown equals; `null` = the user's own mixture. */
export function presetOf(lockdown: Lockdown): Sensitivity | null {
  const equal = (['relaxed', 'exam', 'severe'] as const).filter((name) => isSame(LOCKDOWN_PRESETS[name], lockdown));
  return equal[0] ?? null;
}

/** Whether it asks for anything beyond what every session has. */
export function isStrict(lockdown: Lockdown): boolean {
  return !isSame(lockdown, NOT_STRICT);
}

function isSame(a: Lockdown, b: Lockdown): boolean {
  return (
    a.fullscreen === b.fullscreen &&
    a.newTabs === b.newTabs &&
    a.otherTabs === b.otherTabs &&
    PAGE_ACTS.every((act) => a.acts[act] === b.acts[act]) &&
    WATCHED.every((what) => a.watched[what] === b.watched[what])
  );
}
