// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../lib/report/export-html';
import type { PicturesByViolation } from '../../../lib/report/report-document';
import { ended, HEALTH, STARTED_AT, violation } from '../db/fresh-db';

const READER = { language: 'en-GB', timeZone: 'UTC' };
const NOW = STARTED_AT + 3_600_000;
const EVIL = `</title></style><script>alert(1)</script><img src=x onerror="alert(2)">`;
const watched = { health: { ...HEALTH, framesAnalysed: 300, framesDropped: 4 } };

function parse(
  violations: Parameters<typeof exportHtml>[0]['violations'],
  session = ended('s', watched),
  pictures: PicturesByViolation = new Map(),
): Document {
  const text = exportHtml({ session, violations, samples: [], log: [] }, pictures, NOW, READER);
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('an exported page', () => {
  const document = parse(
    [
      violation('1', 's', { startMs: 61_000, endMs: 65_000, details: { faces: 0 } }),
      violation('2', 's', { rule: 'talking', severity: 'warning', startMs: 5000, endMs: 6000 }),
    ],
    ended('s', watched),
    new Map([['1', [{ atMs: 61_000, dataUrl: 'data:image/jpeg;base64,/9j/4A==' }]]]),
  );

  it('tells what the session was and what was noticed', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Practice exam');
    expect(document.querySelector('h2')?.textContent).toBe('By your own rules you would have been warned twice');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/1:01.*Left the frame.*no face.*4 s.*Critical/s);
    expect(document.querySelectorAll('svg rect.critical')).toHaveLength(1);
    expect(document.body.textContent).toContain('300 camera pictures analysed (5.0 per second), 4 skipped.');
  });

  it('refers to nothing outside itself and runs nothing', () => {
    const addresses = [...document.querySelectorAll('[src],[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(addresses).toEqual(['data:image/jpeg;base64,/9j/4A==']);
    expect(document.querySelectorAll('script, link, iframe, object')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

describe('an exported page of a hostile exam', () => {
  const document = parse(
    [violation('1', 's', { details: { note: EVIL }, rule: EVIL })],
    ended('s', { ...watched, title: EVIL, origin: EVIL }),
    new Map([
      [
        '1',
        [
          { atMs: 0, dataUrl: 'data:image/svg+xml;base64,PHN2Zz4=' },
          { atMs: 0, dataUrl: 'https://tracker.example/a.jpg' },
          { atMs: 0, dataUrl: 'data:image/jpeg;base64,AA" onerror="alert(3)' },
        ],
      ],
    ]),
  );

  it('shows the title as text', () => {
    expect(document.querySelector('h1')?.textContent).toBe(EVIL);
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  it('has no picture in it that this extension did not take', () => {
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });
});

describe('an exported page with a false alarm', () => {
  const document = parse([
    violation('1', 's', { startMs: 61_000, endMs: 65_000, falseAlarmAt: NOW }),
    violation('2', 's', { rule: 'talking', severity: 'warning', startMs: 5000, endMs: 6000 }),
  ]);

  it('does not count it, and says so', () => {
    expect(document.querySelector('h2')?.textContent).toBe('By your own rules you would have been warned once');
    expect(document.querySelector('.verdict')?.textContent).toContain('marked as a false alarm');
    expect(document.querySelector('.totals')?.textContent).not.toContain('Left the frame');
  });

  it('still shows it, marked', () => {
    expect(document.querySelector('tr.marked')?.textContent).toMatch(/Left the frame.*Marked as a false alarm/s);
    expect(document.querySelectorAll('svg rect[opacity]')).toHaveLength(1);
  });
});

describe('an exported page of a clean session', () => {
  it('says so, without a table', () => {
    const document = parse([]);
    expect(document.querySelector('h2')?.textContent).toBe('Clean: 1 minute, 0 violations');
    expect(document.querySelectorAll('table, svg')).toHaveLength(0);
  });
});
