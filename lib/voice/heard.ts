/** What the voice worker measures in about a tenth of a second of sound. */
export interface Heard {
  /** Mean speech probability, 0–1. */
  readonly speechRatio: number;
  readonly levelDbfs: number;
  /** Digital zeros throughout. */
  readonly silent: boolean;
  /** How many pieces of 32 ms this is. */
  readonly frames: number;
}
