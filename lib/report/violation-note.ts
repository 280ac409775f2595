/** Longer notes are a diary. */
export const LONGEST_NOTE = 500;

/** A note as it is stored: without space around it, and not too long. */
export function tidyNote(text: string): string {
  return text.trim().slice(0, LONGEST_NOTE).trim();
}
