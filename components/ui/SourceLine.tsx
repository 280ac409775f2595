import { CERTAINTY_TEXTS, checkedText } from '../../lib/locales/en/exams';
import type { Source } from '../../lib/providers/define-provider';

/** Where something is known from, when that was looked at, and how sure it is. Nothing is opened but by a click. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { url, certainty } = source;
  if (url === null && certainty === 'first-hand') {
    // What the user changed has no date.
    return <p class="source small soft">{source.checked === '' ? 'Changed by you' : 'This project’s own choice'}</p>;
  }
  const { label, meaning } = CERTAINTY_TEXTS[certainty];
  return (
    <p class="source small soft">
      <span class={`certainty certainty--${certainty}`} title={meaning}>
        {label}
      </span>
      {url === null ? (
        <span>its address was not kept</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {new URL(url).hostname.replace(/^www\./, '')}
        </a>
      )}
      <span>{checkedText(source)}</span>
    </p>
  );
}
