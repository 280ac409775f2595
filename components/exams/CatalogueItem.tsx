import type { Exam } from '../../lib/exams/exam';
import { packName } from '../../lib/exams/exam-plan';
import { examFacts, examName, unverifiedText } from '../../lib/locales/en/exams';
import { packById } from '../../lib/providers/index';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { SourceLine } from '../ui/SourceLine';

interface CatalogueItemProps {
  readonly exam: Exam;
  readonly origin: 'catalogue' | 'corrected' | 'own';
  readonly onCorrect: () => void;
  readonly onRemove: () => void;
}

export function CatalogueItem({ exam, origin, onCorrect, onRemove }: CatalogueItemProps) {
  const pack = packById(exam.packId);
  const unverified = unverifiedText(exam);
  return (
    <li class="catalogue__exam">
      <div>
        <h3>
          {examName(exam)} <span class="catalogue__title">{exam.title}</span>{' '}
          {origin === 'catalogue' ? null : <Badge>{origin === 'own' ? 'Yours' : 'Corrected by you'}</Badge>}
        </h3>
        <p>{examFacts(exam, 'none')}</p>
        {unverified === null ? null : <p class="small catalogue__unverified">{unverified}</p>}
        {exam.note === null ? null : <p class="small soft">{exam.note}</p>}
        <p class="small soft">Rules: {pack ? packName(pack) : 'your own'}</p>
        {origin === 'catalogue' || exam.url !== null ? <SourceLine source={exam} /> : null}
      </div>
      <div class="catalogue__buttons">
        <Button kind="quiet" onClick={onCorrect}>
          Correct<span class="visually-hidden"> {examName(exam)}</span>
        </Button>
        {origin === 'catalogue' ? null : (
          <Button kind="quiet" onClick={onRemove}>
            {origin === 'own' ? 'Remove' : 'Back to the catalogue’s'}
            <span class="visually-hidden"> {examName(exam)}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
