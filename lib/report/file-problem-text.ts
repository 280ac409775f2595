import type { FailureText } from '../locales/en/failures';
import type { FileProblem } from './report-file-error';

/** What is said about a file that was not imported, and what to do next. */
export function fileProblemText(problem: FileProblem): FailureText {
  switch (problem.kind) {
    case 'unreadable':
      return {
        title: 'The file could not be read.',
        next: 'It may have been moved or deleted, or is still being downloaded. Choose it again.',
      };
    case 'too-large':
      return {
        title: `The file is too large: more than ${Math.round(problem.mostBytes / 1_000_000)} MB.`,
        next: 'Export its sessions again, without pictures or a few at a time.',
      };
    case 'not-json':
      return {
        title: 'This is not an exported session, or not all of it.',
        next: 'Choose a file whose name ends in .json, made with “Export JSON”. If it is one, copy it again: its end may be missing.',
      };
    case 'other-program':
      return {
        title: 'This file comes from another program.',
        next: 'Only sessions that Practice Proctor exported as JSON can be imported.',
      };
    case 'newer-version':
      return {
        title: `This file was made by a newer Practice Proctor (format ${problem.version}).`,
        next: 'Update Practice Proctor in this browser, then import the file again.',
      };
    case 'damaged':
      return {
        title: `The file is damaged at “${problem.path}”: there should be ${problem.expected}.`,
        next: 'Export the session again. If the file was changed by hand, mend that place.',
      };
    case 'not-begun':
      return {
        title: 'The session in this file never began.',
        next: 'There is nothing in it to import.',
      };
  }
}
