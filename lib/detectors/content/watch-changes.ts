import { sameOriginDocuments } from './same-origin-documents';

/** Pages change in bursts; nobody reads a question in less. */
const SETTLES_AFTER_MS = 250;
/** Looking takes at most one part in so many of the page's time, however large the page and however often it changes. */
const SHARE = 25;
/** With text left to read. */
const GOES_ON_AFTER_MS = 50;
/** A page that is busy for good is looked at all the same. */
const IDLE_WITHIN_MS = 500;

/** What shows and hides what is there already, and what counts. Styles and classes: many quizzes have all questions in the page. */
const ATTRIBUTES = [
  'aria-current',
  'aria-label',
  'aria-selected',
  'aria-valuenow',
  'aria-valuetext',
  'class',
  'hidden',
  'open',
  'style',
  'value',
];
const CHANGES = { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES };

/**
 * Looks at the page and its frames now, and again whenever something in them has changed. A flood of changes costs as
 * much as one: after the first, nothing is listened for until the next look.
 *
 * @param look gets the documents that can be read; returns whether it wants to go on at once
 */
export function watchChanges(look: (documents: readonly Document[]) => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const observer = new MutationObserver(() => lookSoon());

  function lookSoon(afterMs = SETTLES_AFTER_MS): void {
    observer.disconnect();
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => whenIdle(lookNow), Math.max(afterMs, notBefore - performance.now()));
  }

  function lookNow(): void {
    timer = undefined;
    if (signal.aborted) return;
    const begun = performance.now();
    const documents = sameOriginDocuments(document);
    const isUnfinished = look(documents);
    const ended = performance.now();
    notBefore = ended + (ended - begun) * SHARE;
    for (const each of documents) observer.observe(each, CHANGES);
    if (isUnfinished) lookSoon(GOES_ON_AFTER_MS);
  }

  // Neither moving within the page nor a frame's new page need change what is observed.
  for (const type of ['popstate', 'hashchange', 'scrollend'])
    window.addEventListener(type, () => lookSoon(), { signal });
  document.addEventListener('load', ({ target }) => isFrame(target) && lookSoon(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  lookNow();
}

function isFrame(target: EventTarget | null): boolean {
  return target instanceof Element && target.tagName === 'IFRAME';
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });
  else setTimeout(work);
}
