import type { ExamMark } from '../../../lib/report/exam-track';

/** On a square of 16 units: a triangle warns, an octagon stops, a dot says something. */
const SHAPES: Readonly<Record<ExamMark['kind'], string>> = {
  warning: 'M8 1.5 15.5 14.5H.5Z',
  end: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z',
  word: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
};

export function MarkShape({ kind }: { readonly kind: ExamMark['kind'] }) {
  return (
    <svg class={`timeline__shape timeline__shape--${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
