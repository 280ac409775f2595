import type { ComponentChildren } from 'preact';
import { Brand } from './Brand';

export type PageName =
  | 'home'
  | 'drills'
  | 'report'
  | 'plan'
  | 'exams'
  | 'welcome'
  | 'system-test'
  | 'options'
  | 'checkin';

const LINKS: readonly { readonly page: PageName; readonly text: string }[] = [
  { page: 'home', text: 'Home' },
  { page: 'report', text: 'Reports' },
  { page: 'plan', text: 'Plan' },
  { page: 'drills', text: 'Drills' },
  { page: 'exams', text: 'Exams' },
  { page: 'welcome', text: 'Camera and mic' },
  { page: 'system-test', text: 'System test' },
  { page: 'options', text: 'Settings' },
];

/** Frame of every full page: brand, the way to the others, and the content. */
export function Page({ current, children }: { readonly current: PageName; readonly children: ComponentChildren }) {
  return (
    <div class={`page page--${current}`}>
      <header class="page__brand">
        <Brand />
        <nav aria-label="Pages">
          {LINKS.map(({ page, text }) => (
            <a key={page} href={`${page}.html`} aria-current={page === current ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      </header>
      <main class="stack">{children}</main>
    </div>
  );
}
