import { excerptOf } from './excerptOf';

const words = (count: number) => 'word '.repeat(count);

describe('excerptOf', () => {
  it.each([
    ['without a mark, all of it', 'No-Go. Nothing.', 'No-Go. Nothing.'],
    ['from the beginning', 'No-<b>Go</b>. More.', 'No-<b>Go</b>. More.'],
    [
      'from the sentence of the mark',
      'No-Go. Open: 4.2 <b>Monitoring</b>. More.',
      '… Open: 4.2 <b>Monitoring</b>. More.',
    ],
    [
      'from a word near the mark, in a long sentence',
      `Start. ${words(50)}<b>mark</b> end`,
      `… ${words(31)}<b>mark</b> end`,
    ],
  ])('%s', (_, text, excerpt) => {
    expect(excerptOf(text, '<b>')).toBe(excerpt);
  });
});
