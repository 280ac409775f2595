/** The address of one of the extension's own files, wherever the script asking runs: page, worker or worklet. */
export function ownUrl(path: string): string {
  return new URL(path, self.location.origin).href;
}
