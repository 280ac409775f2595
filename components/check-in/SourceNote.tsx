import type { Source } from '../../lib/providers/define-provider';

const CERTAINTY = {
  'first-hand': 'from the provider',
  'second-hand': 'second-hand',
  unverified: 'not verified',
} as const;

/** Where a statement comes from, how sure it is, and when it was looked at. */
export function SourceNote({ source }: { readonly source: Source }) {
  const { url, checked, certainty } = source;
  if (url === null) return <p class="small soft">This project’s choice</p>;
  return (
    <p class="small soft">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {new URL(url).hostname}
      </a>
      , {CERTAINTY[certainty]}, looked at in {checked}
    </p>
  );
}
