import { Icon, type IconName } from '../ui/Icon';

const WATCHED: readonly { readonly icon: IconName; readonly title: string; readonly text: string }[] = [
  { icon: 'camera', title: 'The camera', text: 'sees whether you are in view, alone, and facing the screen.' },
  { icon: 'microphone', title: 'The microphone', text: 'hears whether anybody speaks.' },
  { icon: 'window', title: 'The browser', text: 'tells whether you stay with the exam.' },
];

export function WhatIsWatched() {
  return (
    <section aria-labelledby="watched-title">
      <h2 id="watched-title" class="visually-hidden">
        What is watched
      </h2>
      <ul class="welcome__watched">
        {WATCHED.map(({ icon, title, text }) => (
          <li key={icon}>
            <span class="welcome__symbol">
              <Icon name={icon} />
            </span>
            <p>
              <strong>{title}</strong> {text}
            </p>
          </li>
        ))}
        <li>
          <span class="welcome__symbol welcome__symbol--good">
            <Icon name="lock" />
          </span>
          <p>
            <strong>Nothing leaves this computer.</strong> No account, no upload, no video or sound kept: only a log of
            what was noticed while a session ran, with a small picture of each moment if you like.
          </p>
        </li>
      </ul>
    </section>
  );
}
