import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { choiceLine, grantedText } from '../../lib/locales/en/exams';
import { Button } from '../ui/Button';
import { ExamChooser } from './ExamChooser';
import { SaveProblem } from './SaveProblem';
import { useExamChoice } from './use-exam-choice';

interface ChosenExamProps {
  readonly origin: string;
  /** Of the site. */
  readonly name: string;
}

/** What is practised on a site, in one line; opened, it can be changed. It is remembered for the site. */
export function ChosenExam({ origin, name }: ChosenExamProps) {
  const site = useExamChoice(origin);
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const id = useId();

  useEffect(() => {
    if (isOpen.value) panel.current?.querySelector('input')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen.value;
  }, [isOpen.value]);

  // Its place is kept: the start button below must not move from under the mouse.
  if (site === undefined) return <div class="chosen-exam" />;
  const { choice, exam, pack } = site;
  const granted = grantedText(choice);
  return (
    <div class="chosen-exam">
      <div class="chosen-exam__line">
        {site.isMade ? (
          <p>
            <strong>{choiceLine(pack, exam, choice)}</strong>
            {granted === '' ? null : <span class="small soft"> with {granted}</span>}
          </p>
        ) : null}
        <Button
          kind="quiet"
          buttonRef={opener}
          expanded={isOpen.value}
          controls={id}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? 'Done' : site.isMade ? 'Change' : 'Choose an exam (optional)'}
          {isOpen.value || site.isMade ? <span class="visually-hidden"> the exam for {name}</span> : null}
        </Button>
      </div>
      <div id={id} ref={panel} hidden={!isOpen.value}>
        {isOpen.value ? (
          <>
            <SaveProblem failure={site.failure} />
            <ExamChooser {...site} onChange={site.save} />
            <p class="small soft">
              Remembered for {name}. <ExamsLink />
            </p>
          </>
        ) : null}
      </div>
    </div>
  );
}

function ExamsLink() {
  return (
    <a href="exams.html" target="_blank" rel="noopener">
      All exams and rules
    </a>
  );
}
