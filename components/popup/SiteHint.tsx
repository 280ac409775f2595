import { knownSite } from '../../lib/sites/known-sites';
import { Icon } from '../ui/Icon';

/** What we know about practice-exam sites, as a hint: any page can be proctored. */
export function SiteHint({ url }: { readonly url: string }) {
  const match = knownSite(url);
  if (!match) return null;
  const { site, page } = match;
  return (
    <p class="popup__hint small">
      <Icon name={page === 'exam' ? 'check' : 'window'} />
      <span>
        {page === 'review' ? REVIEW : page === 'exam' ? `This looks like an exam on ${site.name}.` : other(site.name)}
      </span>
    </p>
  );
}

const REVIEW = 'This looks like the review of a finished exam.';

function other(name: string): string {
  return `${name} has practice exams. Open one, then start.`;
}
