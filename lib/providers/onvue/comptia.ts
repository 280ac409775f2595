import type { Programme } from '../define-provider';

/** Nothing was found that CompTIA does otherwise. */
export const comptia: Programme = { id: 'comptia', name: 'CompTIA' };
