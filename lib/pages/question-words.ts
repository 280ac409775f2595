/** Words as sources of regular expressions, for texts that went through `plainText`. English and other major languages. */

const alternatives = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Before the number of a question. */
export const QUESTION = alternatives(`
  questions? ques frage preguntas? questão questões perguntas? domanda quesito vraag pytanie вопрос питання otázka fråga
  spørgsmål spørsmål kysymys kérdés soru întrebarea ερώτηση 問題 問 設問 質問 题目 問題 问题 題目 문제 문항 질문
`);

/** They may also number something else: things in a list, in a shop, in a picture show. */
export const ITEM = alternatives(`
  items? problem exercise task aufgabe exercice ejercicio exercício esercizio opgave zadanie задание 課題
`);

/** Between a number and how many there are. */
export const OF = String.raw`(?:\/|\||out of|of|von|aus|de|sur|di|su|van|na|ze|z|av|af|iz|из|з|od|\/)`;

/** Before a number, as in "Question no. 12". */
export const NUMBER_SIGN = String.raw`(?:number|num\.?|no\.?|nr\.?|nummer|número|n[°º.]|#)`;

/** What numbers are said of that are not those of a question. */
export const OTHER_COUNTS = new RegExp(
  String.raw`(?<!\p{L})${alternatives(`
    scores? scored points? pts marks? grade results? ratings? stars? correct(?:ly)? incorrect(?:ly)? right wrong
    answered unanswered attempted attempts? completed? done finished remaining left skipped flagged bookmarked marked
    pages? slides? lessons? lectures? sections? chapters? modules? videos? units? parts? levels? days? weeks? reviews?
    price credits? seats? users? votes? steps? images? photos?
    punkten? richtig falsch beantwortet erledigt seiten? folie lektion kapitel abschnitt versuch
    puntos puntuación correctas respondidas páginas? sección pontos pontuação certas nota
    points réponses répondues bonnes pages? chapitre tentative punteggio corrette pagina punten juist beantwoord
    баллов правильно страница
  `)}(?!\p{L})|得点|正解|ページ|点|分|页|頁|得分|正确|점|페이지`,
  'iu',
);

/** Names that authors give to what counts questions. */
export const QUESTION_HINT = /quest|quiz|exam|frage|pregunta|domanda|(?:^|[^a-z])q(?:no|num|count|index)/i;
