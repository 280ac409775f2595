// @ts-check

/** Something the user has to put right. The message says what to do next, so no stack is shown with it. */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(message, options) {
    super(message, options);
    this.name = 'SetupError';
  }
}
