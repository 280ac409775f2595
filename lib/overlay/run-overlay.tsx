import { signal as createSignal } from '@preact/signals';
import type { Blocked } from '../../components/overlay/BlockedNote';
import type { FullscreenState } from '../../components/overlay/FullscreenButton';
import { Overlay } from '../../components/overlay/Overlay';
import styles from '../../components/overlay/overlay.css?inline';
import spoken from '../../components/styles/spoken.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import { watchExamPage } from '../detectors/content/exam-page';
import { watchFrames } from '../detectors/content/frames';
import { watchFullscreen } from '../detectors/content/fullscreen';
import type { PageWatch } from '../detectors/content/page-watch';
import { watchAroundPage, watchDocument } from '../detectors/content/watch-page';
import type { Lockdown } from '../lockdown/lockdown';
import type { Fact } from '../observations';
import { send } from '../platform/messaging';
import { clockHidden, overlayPlace } from '../settings';
import { knownSite } from '../sites/known-sites';
import { type Connection, connectToMonitor, isOver } from './connect';
import { keepInPlace } from './keep-in-place';
import { mountOverlay } from './mount';

/** Marks this page as having an overlay; lives in the extension's own world, where the page cannot see it. */
const RUNNING = Symbol.for('practice-proctor-overlay');
const world = globalThis as { [RUNNING]?: { readonly isOver: () => boolean; readonly close: () => void } };

/**
 * Shows the overlay and reports what happens in the page, while the session lasts. Once a page; only the overlay of a
 * session that is over makes room for that of the next.
 */
export async function runOverlay(): Promise<void> {
  if (world[RUNNING]?.isOver() === false) return;
  world[RUNNING]?.close();
  const abort = new AbortController();
  let isSessionOver = false;
  const running = { isOver: () => isSessionOver, close: () => abort.abort() };
  world[RUNNING] = running;
  const detectors = new AbortController();
  const connection = createSignal<Connection>({ connected: false, status: null });
  const place = createSignal(await overlayPlace.getValue());
  const hidden = createSignal(await clockHidden.getValue());

  const emit = (fact: Fact) => void send('monitor', 'fact.seen', { fact, at: Date.now() });
  const blocked = createSignal<Blocked | null>(null);
  const fullscreen = createSignal<FullscreenState>({ active: false, entered: false });
  const watching: PageWatch = {
    emit,
    onBlocked: (act) => {
      blocked.value = { act, at: Date.now() };
    },
    signal: detectors.signal,
  };
  /** Once the session's own lockdown is known. */
  const watch = once((lockdown: Lockdown) => {
    watchDocument(lockdown, watching);
    watchAroundPage(lockdown, watching);
    watchFrames(() => void send('background', 'frames.loaded', {}), detectors.signal);
  });
  watchFullscreen(
    emit,
    (state) => {
      fullscreen.value = state;
    },
    detectors.signal,
  );
  const page = watchExamPage(
    {
      emit,
      showQuestion: (question) => void send('monitor', 'question.shown', { ...question, from: 'page' }),
      purposeOf: (url) => knownSite(url)?.page ?? 'exam',
    },
    detectors.signal,
  );

  const overlay = mountOverlay(
    <Overlay
      connection={connection}
      place={place}
      blocked={blocked}
      fullscreen={fullscreen}
      onFullscreen={enterFullscreen}
      onRestoreTabs={() => void send('background', 'tabs.restore', {})}
      onMoved={(moved) => {
        place.value = moved;
        void overlayPlace.setValue(moved);
      }}
      onEnd={(by) => void send('background', 'session.end', { by })}
      onBreak={(begin) => void send('monitor', begin ? 'break.begin' : 'break.end', {})}
      onCount={(by) => void send('monitor', 'question.counted', { by })}
      clockHidden={hidden}
      onHideClock={(isHidden) => {
        hidden.value = isHidden;
        void clockHidden.setValue(isHidden);
      }}
      onReport={(sessionId) => void send('background', 'report.open', { sessionId })}
      onSetUp={() => void send('background', 'welcome.open', {})}
      onAgain={() => {
        abort.abort();
        void send('background', 'session.start', { tabId: null });
      }}
      onClose={() => abort.abort()}
    />,
    tokens + spoken + styles,
  );
  keepInPlace(overlay, (shown) => emit({ kind: 'overlay', shown }), detectors.signal);
  abort.signal.addEventListener('abort', () => {
    detectors.abort();
    overlay.remove();
    if (world[RUNNING] === running) delete world[RUNNING];
  });
  connectToMonitor(
    (now) => {
      // A monitor that has just begun, or begun anew, has not heard it.
      if (now.connected && !connection.value.connected) page.sayAgain();
      connection.value = now;
      isSessionOver = isOver(now.status);
      if (isSessionOver) detectors.abort();
      else if (now.status) watch(now.status.lockdown);
    },
    // Nothing stays blocked by a script that nobody can end any more.
    { signal: abort.signal, onGone: () => abort.abort() },
  );
}

/** By the window, which lasts through page loads; by the page where the window can't. Must be called from a click. */
async function enterFullscreen(): Promise<boolean> {
  try {
    const reply = await send('background', 'fullscreen.enter', {});
    if (!reply?.entered) await document.documentElement.requestFullscreen();
    return true;
  } catch (error) {
    console.info('No full screen', error);
    return false;
  }
}

function once<Value>(work: (value: Value) => void): (value: Value) => void {
  let isDone = false;
  return (value) => {
    if (isDone) return;
    isDone = true;
    work(value);
  };
}
