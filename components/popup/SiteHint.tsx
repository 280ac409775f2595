import { knownSite } from '../../lib/sites/known-sites';
import { Note } from '../ui/Note';

/** What we know about practice-exam sites, as a hint: any page can be proctored. */
export function SiteHint({ url }: { readonly url: string }) {
  const match = knownSite(url);
  if (!match) return null;
  const { site, page } = match;
  return (
    <Note tone="accent" icon={page === 'exam' ? 'check' : 'window'}>
      <p class="small">
        {page === 'review' ? REVIEW : page === 'exam' ? `This looks like an exam on ${site.name}.` : other(site.name)}
      </p>
    </Note>
  );
}

const REVIEW = 'This looks like the review of a finished exam.';

function other(name: string): string {
  return `${name} has practice exams. Open one, then start.`;
}
