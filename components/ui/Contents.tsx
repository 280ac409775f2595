import { useRef } from 'preact/hooks';
import { useMedia } from '../use-media';
import { type Part, useParts } from './use-parts';

/** As in `ui.css`: room for it beside the page. */
const BESIDE = '(min-width: 64rem)';

/**
 * The parts of a long page, to go to. It reads them from the page's own headings, so there is no second list; one that
 * has no `id` is not in it. Stands in `main`, after the page's title.
 */
export function Contents() {
  const nav = useRef<HTMLElement>(null);
  const { parts, current } = useParts(nav);
  const isBeside = useMedia(BESIDE);
  const list = (
    <ol>
      {parts.map((part) => (
        <PartLink key={part.id} part={part} isCurrent={isBeside && part.id === current} />
      ))}
    </ol>
  );
  return (
    <nav ref={nav} class="contents" aria-label="On this page">
      {isBeside ? (
        list
      ) : (
        <details>
          <summary>On this page</summary>
          {list}
        </details>
      )}
    </nav>
  );
}

function PartLink({ part, isCurrent }: { readonly part: Part; readonly isCurrent: boolean }) {
  return (
    <li class={`contents__part--${part.level}`}>
      <a href={`#${part.id}`} aria-current={isCurrent ? 'location' : undefined}>
        {part.title}
      </a>
    </li>
  );
}
