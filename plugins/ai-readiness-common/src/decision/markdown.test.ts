import { inlineText, quotedText, table } from './markdown';

describe('inlineText', () => {
  it.each([
    [
      'plain words, a day 2026-03-10 and 4.2',
      'plain words, a day 2026-03-10 and 4.2',
    ],
    ['a | b', 'a \\| b'],
    ['two\nlines\r\n\there', 'two lines here'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['[here](javascript:x)', '\\[here\\](javascript:x)'],
    ['![](http://x/y.png)', '\\!\\[\\](http://x/y.png)'],
    [
      '**bold** _it_ ~~x~~ `code`',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~x\\~\\~ \\`code\\`',
    ],
    ['back\\slash', 'back\\\\slash'],
    ['# heading', '\\# heading'],
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['> a quote', '&gt; a quote'],
    ['evil \u202Etxt.exe\u202C', 'evil txt.exe'],
    ['שלום', 'שלום'],
    ['', ''],
  ])('%j', (given, expected) => {
    expect(inlineText(given)).toBe(expected);
  });
});

describe('quotedText', () => {
  it('keeps lines and paragraphs, all of them quoted', () => {
    expect(quotedText(' One\n\n# Two\r\n---\n')).toBe(
      '> One\n>\n> \\# Two\n> \\---',
    );
  });
});

describe('table', () => {
  it('has a head and rows', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe(
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
    );
  });
});
