/** Long enough for any browser to have begun the download. */
const KEEP_MS = 60_000;

/** Puts a file in the user's download folder, as a click on a download link does. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
