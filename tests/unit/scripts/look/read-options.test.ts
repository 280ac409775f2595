import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/look/read-options.mjs';

describe('the options of a look around', () => {
  it('are everything, unless said otherwise', () => {
    const { sessions, widths, looks, pages, session } = readOptions([]);
    expect(sessions).toEqual([0, 1, 30, 1000]);
    expect([widths.at(0), widths.at(-1)]).toEqual([360, 1600]);
    expect(looks).toContain('dark-forced');
    expect(pages.map(({ name }) => name)).toContain('options');
    expect(session).toBe(true);
  });

  it('leave out what is not named, and go from narrow to wide', () => {
    const options = readOptions(['--pages', 'home,report', '--widths', '1280,360', '--looks', 'large']);
    expect(options.pages.map(({ name }) => name)).toEqual(['home', 'report']);
    expect(options).toMatchObject({ session: false, widths: [360, 1280], looks: ['large'] });
  });

  it.each([
    [['--pages', 'home,hoem'], 'there is no “hoem”'],
    [['--looks', 'sepia'], 'there is no “sepia”'],
    [['--widths', '360,wide'], 'whole numbers'],
    [['--sessions', '-1'], 'npm run look'],
    [['--colour'], 'npm run look'],
  ])('%j are refused with what there is', (parameters, reason) => {
    expect(() => readOptions(parameters)).toThrow(reason);
  });
});
