import { refsIn, shownFilter } from './shownFilter';

const filter = {
  q: 'secret-lab',
  owner: ['group:default/claims', 'group:default/secret'],
  system: ['system:default/secret'],
  domain: ['none', 'domain:default/secret'],
  tier: ['high'],
};

describe('the filter that somebody sees of a campaign', () => {
  it('names nothing that the catalog hides from them', () => {
    const shown = new Set(['group:default/claims']);
    expect(shownFilter(filter, shown)).toEqual({
      owner: ['group:default/claims'],
      domain: ['none'],
      tier: ['high'],
    });
  });

  it('is asked about by what it names', () => {
    expect(refsIn(filter)).toEqual([
      'group:default/claims',
      'group:default/secret',
      'system:default/secret',
      'domain:default/secret',
    ]);
    expect(refsIn({ tier: ['high'], domain: ['none'] })).toEqual([]);
  });
});
