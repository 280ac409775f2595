/** A stretch of a session, milliseconds since its start. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** In the order of time, those that touch or overlap joined; empty ones are left out. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.startMs - b.startMs)) {
    const last = result.at(-1);
    if (last && span.startMs <= last.endMs) {
      result[result.length - 1] = { startMs: last.startMs, endMs: Math.max(last.endMs, span.endMs) };
    } else if (span.endMs > span.startMs) {
      result.push(span);
    }
  }
  return result;
}

/** What is left of `span` without `holes`, in the order of time. A hole without length parts what is around it. */
export function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let fromMs = span.startMs;
  for (const { startMs, endMs } of [...holes].sort((a, b) => a.startMs - b.startMs)) {
    const untilMs = Math.min(startMs, span.endMs);
    if (untilMs > fromMs) left.push({ startMs: fromMs, endMs: untilMs });
    fromMs = Math.max(fromMs, endMs);
  }
  if (span.endMs > fromMs) left.push({ startMs: fromMs, endMs: span.endMs });
  return left;
}

export function totalMs(spans: readonly Span[]): number {
  return spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}

export function longestMs(spans: readonly Span[]): number {
  return spans.reduce((longest, { startMs, endMs }) => Math.max(longest, endMs - startMs), 0);
}

/** How much of `span` is covered. `covers` as `joined` gives them, or the same time would count twice. */
export function coveredMs(span: Span, covers: readonly Span[]): number {
  return covers.reduce(
    (sum, { startMs, endMs }) => sum + Math.max(0, Math.min(endMs, span.endMs) - Math.max(startMs, span.startMs)),
    0,
  );
}
