import spoken from '../../components/styles/spoken.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import { FAILURE_TEXTS } from '../locales/en/failures';
import type { StartReply } from '../messages';
import { send } from '../platform/messaging';
import styles from './offer.css?inline';

/**
 * On a strict site: offers to begin a session. Runs on every page of the site, so it is plain DOM and small;
 * the overlay itself is only loaded when a session begins.
 */
export async function offerSession(): Promise<void> {
  const reply = await send('background', 'exam.arrived', {});
  if (reply?.show === 'offer') showOffer();
}

function showOffer(): void {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = element('style', tokens + spoken + styles);
  const box = element('section');
  box.className = 'pp-tokens';
  box.setAttribute('aria-label', 'Practice Proctor');
  const text = element('p', 'Strict mode is on for this site. Start a proctored session?');
  text.setAttribute('role', 'status');
  const start = element('button', 'Start session');
  start.className = 'primary';
  const later = element('button', 'Not now');
  const answers = element('div');
  answers.className = 'answers';
  answers.append(start, later);
  box.append(text, answers);
  root.append(style, box);
  document.documentElement.append(host);

  later.addEventListener('click', () => {
    host.remove();
    void send('background', 'offer.declined', {});
  });
  start.addEventListener('click', async () => {
    start.disabled = true;
    text.textContent = 'Getting ready…';
    const reply = await send('background', 'session.start', { tabId: null });
    if (reply?.started) host.remove();
    else showFailure(reply);
  });

  function showFailure(reply: Extract<StartReply, { started: false }> | undefined): void {
    const { title, next } = FAILURE_TEXTS[reply?.why ?? 'monitor-failed'];
    text.textContent = `${title} ${next}`;
    start.disabled = false;
    start.textContent = 'Try again';
  }
}

function element<Tag extends 'div' | 'p' | 'button' | 'section' | 'style'>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
