import type { Programme } from '../define-provider';

/** For exams whose programme is not among these. */
export const other: Programme = { id: 'other', name: 'Other programmes' };
