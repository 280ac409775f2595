/** Bounds for `between` on an index `[sessionId+time]`: all of one session. */
export function ofSession(id: string) {
  return [[id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY], true, true] as const;
}
