import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ViolationRow } from '../../lib/db/schema';
import { ruleText } from '../../lib/locales/en/rules';
import { SEVERITY_TEXTS } from '../../lib/report/severity';
import { ruleCounts, type Shade, shadeCounts, toggled, type ViolationFilter } from '../../lib/report/violation-filter';
import { SeverityMark } from '../ui/SeverityMark';

interface ViolationFiltersProps {
  readonly violations: readonly ViolationRow[];
  readonly filter: Signal<ViolationFilter>;
}

/** Chooses which violations are shown, by how grave they are and by kind; each with its count. */
export function ViolationFilters({ violations, filter }: ViolationFiltersProps) {
  const shades = shadeCounts(violations, filter.value);
  const rules = ruleCounts(violations, filter.value);
  return (
    <div class="filters">
      {shades.length > 1 ? (
        <FilterGroup name="Show only, by severity">
          {shades.map(({ value, count }) => (
            <FilterChip
              key={value}
              pressed={filter.value.shades.includes(value)}
              count={count}
              onToggle={() => (filter.value = { ...filter.value, shades: toggled(filter.value.shades, value) })}
            >
              {value === 'false-alarm' ? null : <SeverityMark severity={value} />} {nameOf(value)}
            </FilterChip>
          ))}
        </FilterGroup>
      ) : null}
      {rules.length > 1 ? (
        <FilterGroup name="Show only, by kind">
          {rules.map(({ value, count }) => (
            <FilterChip
              key={value}
              pressed={filter.value.rules.includes(value)}
              count={count}
              onToggle={() => (filter.value = { ...filter.value, rules: toggled(filter.value.rules, value) })}
            >
              {ruleText(value).name}
            </FilterChip>
          ))}
        </FilterGroup>
      ) : null}
    </div>
  );
}

function nameOf(shade: Shade): string {
  return shade === 'false-alarm' ? 'False alarms' : SEVERITY_TEXTS[shade].label;
}

function FilterGroup({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not a form's fields
    <div class="filters__group" role="group" aria-label={name}>
      {children}
    </div>
  );
}

interface FilterChipProps {
  readonly pressed: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function FilterChip({ pressed, count, onToggle, children }: FilterChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onToggle}>
      {children} <span class="chip__count">{count}</span>
    </button>
  );
}
