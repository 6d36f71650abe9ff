import { FACETS } from 'backstage-plugin-ai-readiness-common';
import { FILTER_NAMES, readAddress, writeAddress } from './scorecardAddress';

describe('the address of the scorecard', () => {
  it('knows every filter of the API', () => {
    expect([...FILTER_NAMES].sort()).toEqual([...FACETS].sort());
  });

  it.each([
    ['', ''],
    ['?q=claims+triage', '?q=claims+triage'],
    ['?standing=no-go,lapsed', '?standing=no-go,lapsed'],
    ['?standing=no-go&standing=lapsed', '?standing=no-go,lapsed'],
    ['?standing=no-go%2Cno-go', '?standing=no-go'],
    [
      '?owner=mine,group:default/data&gate=cost:open',
      '?owner=mine,group:default/data&gate=cost:open',
    ],
    [
      '?sort=oldest-gap&order=desc&limit=100&cursor=abc',
      '?sort=oldest-gap&order=desc&limit=100&cursor=abc',
    ],
    ['?preview=component:default/x&trend=90', undefined],
    ['?columns=owner,gates', '?columns=owner,gates'],
    ['?columns=', '?columns=none'],
    ['?preview=abc', ''],
    ['?sort=attention&limit=50&order=sideways&limit=7', ''],
    ['?standing=&owner=', ''],
  ])('keeps what %s says, readable', (given, written = given) => {
    expect(writeAddress(readAddress(given))).toBe(written);
  });

  it('takes what was asked to be taken, whether it is known or not', () => {
    expect(readAddress('?standing=soon').filters).toEqual({
      standing: ['soon'],
    });
  });
});
