import { describe, expect, it } from 'vitest';
import { sessionTitle, siteName } from '../../../lib/report/session-name';

describe('a session’s title', () => {
  it('is the page’s own', () => {
    expect(sessionTitle({ title: 'Practice  Test 3 ', origin: 'https://www.udemy.com' })).toBe('Practice Test 3');
  });

  it('is the site if the page has none', () => {
    expect(sessionTitle({ title: ' \u200b\n', origin: 'http://localhost:5173' })).toBe('localhost:5173');
  });

  it('carries nothing invisible that would turn or hide the text around it', () => {
    const title = `Exam\u202e 3\u0007 \u2066deteled\u2069`;
    expect(sessionTitle({ title, origin: 'https://a.example' })).toBe('Exam 3 deteled');
  });
});

describe('a site’s name', () => {
  it('is its host, or what is stored if that is no address', () => {
    expect(siteName('https://exam.example:8443')).toBe('exam.example:8443');
    expect(siteName('null')).toBe('null');
  });
});
