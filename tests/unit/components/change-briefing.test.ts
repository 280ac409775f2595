import { describe, expect, it } from 'vitest';
import { addLine, sayLine } from '../../../components/exams/change-briefing';
import { type BriefingLine, briefingLines } from '../../../lib/providers/edit-briefing';
import { editPack, type PackEdit } from '../../../lib/providers/edit-pack';
import { ownPack } from '../../../lib/providers/index';

const PACK = ownPack();
const [first = '', ...others] = PACK.briefing.map(({ text }) => text);
const texts = (edit: PackEdit) => editPack(PACK, edit).briefing.map(({ text }) => text);

function lineOf(edit: PackEdit, text: string): BriefingLine {
  const line = briefingLines(PACK.briefing, edit.briefing).find(
    ({ provided, said }) => (provided ?? said)?.text === text,
  );
  if (!line) throw new Error(`There is no line “${text}”.`);
  return line;
}
const say = (edit: PackEdit, text: string, next: string | null) => sayLine(edit, PACK, lineOf(edit, text), next);

describe('changing what is read out', () => {
  it('keeps only what differs from the provider’s', () => {
    const changed = say({ warnings: 1 }, first, 'Sit still.');
    expect(changed).toEqual({ warnings: 1, briefing: { changed: { [first]: 'Sit still.' } } });
    expect(say(changed, first, first)).toEqual({ warnings: 1 });
  });

  it('takes a line of the provider’s out, and puts it back in its place', () => {
    const without = say({}, first, null);
    expect(texts(without)).toEqual(others);
    expect(texts(say(without, first, first))).toEqual([first, ...others]);
    expect(say(without, first, first)).toEqual({});
  });

  it('adds, changes and removes lines of the user’s own, each where it is', () => {
    const two = addLine(addLine({}, PACK, 'One.'), PACK, 'Two.');
    expect(two).toEqual({ briefing: { added: ['One.', 'Two.'] } });
    expect(say(two, 'One.', '1.')).toEqual({ briefing: { added: ['1.', 'Two.'] } });
    const removed = say(two, 'One.', null);
    expect(removed).toEqual({ briefing: { added: ['Two.'] } });
    expect(addLine(removed, PACK, 'One.', 0)).toEqual(two);
    expect(say(removed, 'Two.', null)).toEqual({});
  });

  it('keeps what was said in place of a line that is no more', () => {
    const old: PackEdit = { briefing: { changed: { 'An old line.': 'Mine.' } } };
    expect(addLine(old, PACK, 'One.')).toEqual({ briefing: { added: ['Mine.', 'One.'] } });
    expect(say(old, 'Mine.', null)).toEqual({});
  });
});
