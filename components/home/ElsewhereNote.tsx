import type { Sitting } from '../../lib/habits/sitting';

/** Where the numbers come from, if some come from another computer. */
export function ElsewhereNote({ sittings }: { readonly sittings: readonly Sitting[] }) {
  const count = sittings.filter(({ isElsewhere }) => isElsewhere).length;
  if (count === 0) return null;
  return (
    <p class="home__elsewhere small soft">
      {count === 1 ? '1 of these sittings was' : `${count} of these ${sittings.length} sittings were`} sat on another
      computer and came through <a href="options.html#sync">sync</a>. Reports stay on the computer of their sitting.
    </p>
  );
}
