/** A candidate and some visitors; further faces are not told apart. Places left free cost nothing. */
export const MAX_FACES = 5;
