/** Texts of pages are cut to this length: what says which question is shown is short. */
export const MOST_TEXT = 160;

/**
 * One thing that a page says, described plainly: enough to find out which question is on screen without knowing the
 * site, and nothing of the question itself but its first words.
 */
export type PageNote = TextNote | ProgressNote | PositionNote;

interface Standing {
  /** Names that its author gave it: id, classes, labels; at most `MOST_TEXT` characters. */
  readonly hint: string;
  /** It is inside the visible part of the page. */
  readonly inView: boolean;
  /** The page says that it stands for where one is, among others of its kind. */
  readonly isCurrent: boolean;
}

/** `title`: of the document. `control`: it leads somewhere, and need not be about what is shown. */
export interface TextNote extends Standing {
  readonly kind: 'text';
  readonly text: string;
  /** The short text that it stands in, itself included; empty where there is none. */
  readonly around: string;
  readonly role: 'title' | 'heading' | 'label' | 'control' | 'text';
}

/** A progress bar. */
export interface ProgressNote extends Standing {
  readonly kind: 'progress';
  readonly value: number;
  readonly max: number;
  /** What it says about itself in words; may be empty. */
  readonly label: string;
}

/** One of a set of steps or pages, by its number. */
export interface PositionNote extends Standing {
  readonly kind: 'position';
  readonly position: number;
  /** `null` = not said. */
  readonly size: number | null;
  readonly label: string;
}
