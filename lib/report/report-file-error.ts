/** What is wrong with a file that should be imported. */
export type FileProblem =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-program' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** `path`: the way to it, such as `violations[3].startMs`; `expected`: what should stand there, in words. */
  | { readonly kind: 'damaged'; readonly path: string; readonly expected: string }
  /** The session it holds had not begun, so that there is nothing in it. */
  | { readonly kind: 'not-begun' };

/** The only error that reading an exported report throws. Nothing of the file has been stored then. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';

  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(messageOf(problem), options);
  }
}

function messageOf(problem: FileProblem): string {
  return problem.kind === 'damaged' ? `${problem.path}: expected ${problem.expected}` : problem.kind;
}
