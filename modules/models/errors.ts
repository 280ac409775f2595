/** A model could not be built from the installed packages. The message says what to do next; `cause` says why. */
export class ModelBuildError extends Error {
  override readonly name = 'ModelBuildError';
}

/**
 * Runs one step of a build on a package's files.
 * @throws ModelBuildError that names the package, whatever the step throws: damaged bytes fail in many ways
 */
export function fromPackage<Result>(packageName: string, step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelBuildError(
      `The files of ${packageName} are damaged or have changed: ${reason} ` +
        'Run `npm ci` to restore the pinned version; after an upgrade, adapt modules/models to the new files.',
      { cause },
    );
  }
}
