import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { KNOWN_SITES } from '../../lib/sites/known-sites';

const REASONS = {
  'browser-page': 'This is a page of the browser itself, which no extension may look at.',
  file: 'This is a file on your computer, not a web page.',
};

export function NotAWebPage({ why }: { readonly why: keyof typeof REASONS }) {
  return (
    <section class="popup__lead" aria-labelledby="no-page-title">
      <h1 id="no-page-title" class="popup__title">
        Open a practice exam first
      </h1>
      <p class="soft">
        {REASONS[why]} {FAILURE_TEXTS['not-a-web-page'].next}
      </p>
      <div>
        <h2 class="small soft">Some sites with practice exams</h2>
        <ul class="popup__sites">
          {KNOWN_SITES.map(({ name, home }) => (
            <li key={name}>
              <a class="chip" href={home} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p class="small">
        No exam at hand?{' '}
        <a href="drills.html" target="_blank" rel="noopener">
          A drill of two minutes
        </a>{' '}
        needs no site.
      </p>
    </section>
  );
}
