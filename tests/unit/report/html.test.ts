import { describe, expect, it } from 'vitest';
import { escapeHtml, html, trusted } from '../../../lib/report/html';

describe('html', () => {
  it('escapes what is put in, also inside attributes', () => {
    const evil = `"><img src=x onerror='alert(1)'>&`;
    expect(html`<p title="${evil}">${evil}</p>`.markup).toBe(`<p title="${escapeHtml(evil)}">${escapeHtml(evil)}</p>`);
    expect(escapeHtml(evil)).toBe('&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;');
  });

  it('takes parts of its own, one or many, as they are', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${html`<hr>`}${[]}`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>');
  });

  it('takes constant markup as it is, and numbers as text', () => {
    expect(html`<style>${trusted('a > b {}')}</style>${4}`.markup).toBe('<style>a > b {}</style>4');
  });
});
