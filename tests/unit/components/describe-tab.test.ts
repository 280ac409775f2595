import { describe, expect, it } from 'vitest';
import { describeTab } from '../../../components/describe-tab';

describe('a tab', () => {
  it('with a web page can be proctored', () => {
    expect(describeTab({ id: 3, url: 'https://exam.example:8443/q/1?x#y', title: ' Exam ' })).toEqual({
      kind: 'web',
      tabId: 3,
      origin: 'https://exam.example:8443',
      host: 'exam.example:8443',
      title: 'Exam',
    });
  });

  it('goes by its site if it has no title', () => {
    expect(describeTab({ id: 3, url: 'http://localhost/', title: '' })).toMatchObject({ title: 'localhost' });
  });

  it.each([
    ['chrome://extensions', 'browser-page'],
    ['chrome-extension://abc/report.html', 'browser-page'],
    ['moz-extension://abc/report.html', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'browser-page'],
    ['https://addons.mozilla.org/addon/x', 'browser-page'],
    ['file:///home/me/exam.html', 'file'],
  ])('with %s cannot', (url, why) => {
    expect(describeTab({ id: 3, url })).toEqual({ kind: 'not-a-web-page', why });
  });

  it('may be one whose address we are not told', () => {
    expect(describeTab({ id: 3 })).toEqual({ kind: 'untold', tabId: 3 });
  });

  it('may not be there at all', () => {
    expect(describeTab({})).toEqual({ kind: 'not-a-web-page', why: 'browser-page' });
  });
});
