import { expect, it } from 'vitest';
import { LONGEST_NOTE, tidyNote } from '../../../lib/report/violation-note';

it('a note is stored without space around it, and not longer than it may be', () => {
  expect(tidyNote('  The cat.\n')).toBe('The cat.');
  expect(tidyNote(`${'a'.repeat(LONGEST_NOTE)}b`)).toBe('a'.repeat(LONGEST_NOTE));
  expect(tidyNote(' \n ')).toBe('');
});
