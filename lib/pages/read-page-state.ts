import { plainText, type QuestionReading } from './read-text';

/** Something that a page puts before its reader: a dialog, or a heading with what it stands above. */
export interface Panel {
  /** Empty for a dialog without one. */
  readonly heading: string;
  /** Everything in it, buttons included, cut to a few hundred characters. */
  readonly text: string;
}

const EXAM =
  /exam|test|quiz|assessment|attempt|session|timer|practice|prüfung|versuch|examen|épreuve|prova|esame|toets|egzamin|экзамен|тест|試験|テスト|考试|考試|测验|시험/iu;
const PAUSED =
  /(?<!\p{L})(?:paused|on hold|pausiert|angehalten|en pausa|pausad[oa]|en pause|in pausa|sospes[oa]|gepauzeerd|wstrzyman[oy])(?!\p{L})|на паузе|приостановлен|一時停止|已暂停|已暫停|일시\s?정지/iu;
const RESUME =
  /(?<!\p{L})(?:resume|continue|unpause|fortsetzen|weiter|reanudar|continuar|retomar|reprendre|continuer|riprendi|continua|hervatten|doorgaan|wznów|kontynuuj)(?!\p{L})|продолжить|возобновить|再開|继续|繼續|계속|재개/iu;
/** With the word itself replaced. */
const SAYS_ONLY_THAT = /^•[.!]?$/;
/** It asks whether to pause, or says how. */
const NOT_YET = /\?|\b(?:can be|if you|cannot|can't|when|möchten|wollen)\b/i;

/** The page has stopped its own clock and waits for its reader to go on. */
export function isPaused(panels: readonly Panel[]): boolean {
  return panels.some((panel) => {
    const [heading, text] = [plainText(panel.heading), plainText(panel.text)];
    const isAbout = (words: string) => PAUSED.test(words) && !NOT_YET.test(words);
    const says = isAbout(heading) || (heading === '' && isAbout(text.slice(0, 200)));
    return says && RESUME.test(text) && (EXAM.test(text) || SAYS_ONLY_THAT.test(heading.replace(PAUSED, '•')));
  });
}

const RESULT_HEADING = new RegExp(
  '^(?:' +
    [
      String.raw`(?:your |my )?(?:final |overall |total |exam |test |quiz |assessment |practice )*(?:score(?: report)?|results?)(?: summary)?(?:\s*[:–—-]?\s*\d.*)?[:!.]?`,
      String.raw`(?:congratulations|well done|sorry|unfortunately)?[!,.\s]*you (?:have )?(?:passed|failed|did not pass|scored)\b.*`,
      String.raw`(?:dein|ihr|prüfungs|test|end)[-\s]?ergebnis(?:se)?`,
      `(?:votre|ton) (?:score|résultat|note)s?|résultats? (?:de l.examen|du test|du quiz)`,
      `(?:tu|su) (?:puntuación|resultado|nota|calificación)|resultados? del (?:examen|test|cuestionario)`,
      `(?:sua|seu) (?:pontuação|resultado|nota)|(?:il tuo|il suo) (?:punteggio|risultato)|(?:je|uw) (?:score|resultaat)`,
    ].join('|') +
    ')$',
  'iu',
);
const SCORE =
  /\d{1,3}(?:[.,]\d+)?\s*%|(?<!\p{L})(?:passed|failed|pass|fail|correct|incorrect|bestanden|richtig|aprobado|suspendido|correctas|réussi|échoué|bonnes|superato|corrette|geslaagd|gezakt)(?!\p{L})/iu;

/**
 * The page shows what a finished exam amounted to. Only where a heading says so, a score stands below it, and no
 * question is put: whatever looks like it by half is the exam.
 */
export function isResult(panels: readonly Panel[], question: QuestionReading | null): boolean {
  if (question?.certainty === 'sure') return false;
  return panels.some(({ heading, text }) => RESULT_HEADING.test(plainText(heading)) && SCORE.test(plainText(text)));
}
