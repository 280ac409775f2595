/**
 * Sites with practice exams, as suggestions only: any page can be proctored. Patterns are addresses
 * without query and hash, `*` standing for anything. Collections of leaked questions are left out.
 */
export interface KnownSite {
  readonly name: string;
  /** Where to begin. */
  readonly home: string;
  /** Host names; `*.` stands for any subdomain and the bare name itself. */
  readonly hosts: readonly string[];
  /** Paths on which an exam is taken; empty = not known. */
  readonly examPaths: readonly string[];
  /** Paths on which a finished exam is looked through. */
  readonly reviewPaths: readonly string[];
}

export type SitePage = 'exam' | 'review' | 'other';

export interface SiteMatch {
  readonly site: KnownSite;
  readonly page: SitePage;
}

export const KNOWN_SITES: readonly KnownSite[] = [
  {
    name: 'Udemy',
    home: 'https://www.udemy.com/',
    hosts: ['*.udemy.com'],
    examPaths: ['/course/*/learn/quiz/*', '/course/*/learn/practice/*'],
    reviewPaths: ['/course/*/learn/quiz/*/result/*', '/course/*/learn/practice/*/result/*'],
  },
  {
    name: 'Tutorials Dojo',
    home: 'https://portal.tutorialsdojo.com/',
    hosts: ['portal.tutorialsdojo.com'],
    examPaths: ['/courses/*'],
    reviewPaths: [],
  },
  {
    name: 'Whizlabs',
    home: 'https://www.whizlabs.com/',
    hosts: ['www.whizlabs.com', 'business.whizlabs.com'],
    examPaths: ['/learn/course/*/quiz/*'],
    reviewPaths: ['/learn/course/*/report/*'],
  },
  {
    name: 'Microsoft Learn',
    home: 'https://learn.microsoft.com/credentials/',
    hosts: ['learn.microsoft.com'],
    examPaths: ['/*/credentials/certifications/*/practice/assessment'],
    reviewPaths: [],
  },
  {
    name: 'AWS Skill Builder',
    home: 'https://skillbuilder.aws/',
    hosts: ['skillbuilder.aws', 'explore.skillbuilder.aws'],
    examPaths: ['/learn/course/*/play/*'],
    reviewPaths: [],
  },
  {
    name: 'ExamPro',
    home: 'https://app.exampro.co/',
    hosts: ['app.exampro.co'],
    examPaths: ['/student/material/*', '/student/journey/*'],
    reviewPaths: [],
  },
  {
    name: 'Coursera',
    home: 'https://www.coursera.org/',
    hosts: ['www.coursera.org'],
    examPaths: ['/learn/*/exam/*', '/learn/*/quiz/*', '/learn/*/assignment-submission/*/attempt'],
    reviewPaths: ['/learn/*/view-feedback'],
  },
  {
    name: 'MeasureUp',
    home: 'https://pts.measureup.com/web/index.php',
    hosts: ['pts.measureup.com'],
    // The whole site is one page; its exams are told apart by the hash only.
    examPaths: ['/web/index.php'],
    reviewPaths: [],
  },
];

/** The known site that an address belongs to; `undefined` for any other address, and for what is none. */
export function knownSite(url: string): SiteMatch | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:') return undefined;
  const site = KNOWN_SITES.find(({ hosts }) => hosts.some((pattern) => matchesHost(pattern, hostname)));
  return site && { site, page: pageOf(site, pathname) };
}

function pageOf({ examPaths, reviewPaths }: KnownSite, pathname: string): SitePage {
  const isOneOf = (patterns: readonly string[]) => patterns.some((pattern) => matchesPath(pattern, pathname));
  // Reviews first: their addresses may begin like an exam's.
  if (isOneOf(reviewPaths)) return 'review';
  return isOneOf(examPaths) ? 'exam' : 'other';
}

function matchesHost(pattern: string, hostname: string): boolean {
  if (!pattern.startsWith('*.')) return hostname === pattern;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

function matchesPath(pattern: string, pathname: string): boolean {
  const source = pattern
    .split('*')
    .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${source}/?$`).test(pathname);
}
