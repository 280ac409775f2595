interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

/** One number and what it is, within a `dl`. */
export function Figure({ name, value, note }: FigureProps) {
  return (
    <div class="figure">
      <dt class="small soft">{name}</dt>
      <dd>
        <span class="figure__value">{value}</span>
        {note === undefined ? null : <span class="figure__note small soft">{note}</span>}
      </dd>
    </div>
  );
}
