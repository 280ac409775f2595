import { useSignal } from '@preact/signals';
import { activeSession } from '../../lib/db/sessions';
import type { StartReply } from '../../lib/messages';
import { Brand } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import { Loading } from '../ui/Loading';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';
import { ActiveSession } from './ActiveSession';
import { StartPage } from './StartPage';

/** Behind the toolbar button: start a session, or see and end the one that runs. */
export function Popup() {
  return (
    <div class="popup">
      <header class="popup__head">
        <Brand />
        <a
          class="popup__settings"
          href="options.html"
          target="_blank"
          rel="noopener"
          aria-label="Settings"
          title="Settings"
        >
          <Icon name="settings" />
        </a>
      </header>
      <main class="popup__main">
        <PopupContent />
      </main>
    </div>
  );
}

function PopupContent() {
  const active = useLiveQuery(activeSession, []);
  // Kept here: while the session is being started, the start page is away, and comes back if that fails.
  const attempt = useSignal<StartReply | null>(null);
  switch (active.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={active.error} />;
    case 'ready':
      return active.value ? <ActiveSession session={active.value} /> : <StartPage attempt={attempt} />;
  }
}
