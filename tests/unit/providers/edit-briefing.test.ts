import { describe, expect, it } from 'vitest';
import { briefingLines, editedBriefing } from '../../../lib/providers/edit-briefing';
import { firstHand, secondHand, yours } from '../../../lib/providers/statement';

const STAY = firstHand('https://a.example/', 'Stay in view.');
const QUIET = secondHand('https://b.example/', 'Be quiet.');
const PROVIDED = [STAY, QUIET];

describe('what is read out', () => {
  it('is the provider’s, each line with its source, where nothing is changed', () => {
    expect(editedBriefing(PROVIDED)).toEqual(PROVIDED);
    expect(editedBriefing(PROVIDED, {})).toEqual(PROVIDED);
  });

  it('has a changed line in its place, as the user’s, and leaves the others as they are', () => {
    expect(editedBriefing(PROVIDED, { changed: { 'Stay in view.': 'Stay.' } })).toEqual([yours('Stay.'), QUIET]);
  });

  it('has the user’s own lines last', () => {
    expect(editedBriefing(PROVIDED, { added: ['Breathe.', 'Smile.'] })).toEqual([
      ...PROVIDED,
      yours('Breathe.'),
      yours('Smile.'),
    ]);
  });

  it('can be shortened, down to nothing', () => {
    expect(editedBriefing(PROVIDED, { changed: { 'Stay in view.': null } })).toEqual([QUIET]);
    expect(editedBriefing(PROVIDED, { changed: { 'Stay in view.': null, 'Be quiet.': null } })).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(editedBriefing(PROVIDED, { changed: { 'Be quiet.': 'Stay in view.' }, added: ['Stay in view.'] })).toEqual([
      STAY,
    ]);
  });

  it('takes no name of an object’s own for a line', () => {
    const line = firstHand('https://a.example/', 'toString');
    expect(editedBriefing([line], { changed: {} })).toEqual([line]);
  });
});

describe('a line that the provider has corrected since', () => {
  const edit = { changed: { 'Stay seated.': 'Sit still.', 'Stand up.': null }, added: ['Breathe.'] };

  it('is shown as corrected, and what the user said in its place is kept as their own', () => {
    expect(editedBriefing(PROVIDED, edit)).toEqual([...PROVIDED, yours('Sit still.'), yours('Breathe.')]);
  });

  it('is a line like others', () => {
    expect(briefingLines(PROVIDED, edit)).toEqual([
      { provided: STAY, said: STAY },
      { provided: QUIET, said: QUIET },
      { provided: null, said: yours('Sit still.') },
      { provided: null, said: yours('Breathe.') },
    ]);
  });
});
