import type { PositionNote, ProgressNote, TextNote } from '../../../lib/pages/page-note';

const STANDING = { hint: '', inView: true, isCurrent: false };

export const textNote = (text: string, more: Partial<TextNote> = {}): TextNote => {
  return { kind: 'text', text, around: '', role: 'text', ...STANDING, ...more };
};

export const progressNote = (value: number, max: number, more: Partial<ProgressNote> = {}): ProgressNote => {
  return { kind: 'progress', value, max, label: '', ...STANDING, ...more };
};

export const positionNote = (position: number, size: number | null, more: Partial<PositionNote> = {}): PositionNote => {
  return { kind: 'position', position, size, label: '', ...STANDING, isCurrent: true, ...more };
};
