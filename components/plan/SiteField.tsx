import { useId } from 'preact/hooks';
import { siteName } from '../../lib/report/session-name';
import type { PlannedSite } from '../../lib/schedule/appointment';
import { strictSites } from '../../lib/settings';
import { useSetting } from '../use-setting';

interface SiteFieldProps {
  readonly site: PlannedSite | null;
  readonly onChange: (site: PlannedSite | null) => void;
}

const HINT = 'Sites with strict mode are listed here. Turn it on in the popup behind the toolbar button.';

/** Where the exam will be sat: one of the strict sites, or nowhere in particular. */
export function SiteField({ site, onChange }: SiteFieldProps) {
  const id = useId();
  const strict = Object.keys(useSetting(strictSites) ?? {});
  const origins = [...new Set([...strict, ...(site ? [site.origin] : [])])].sort();

  return (
    <div class="field plan__wide">
      <label for={id}>Site</label>
      <select
        id={id}
        class="control"
        aria-describedby={`${id}-hint`}
        value={site?.origin ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : { origin: value, url: `${value}/` })}
      >
        <option value="">No particular site</option>
        {origins.map((origin) => (
          <option key={origin} value={origin}>
            {siteName(origin)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="small soft">
        {HINT}
      </p>
    </div>
  );
}
