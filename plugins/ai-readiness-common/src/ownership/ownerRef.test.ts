import { parseOwnerRef } from './ownerRef';

describe('parseOwnerRef', () => {
  it.each([
    ['a full ref', 'group:default/claims', 'group:default/claims'],
    ['a user', 'user:default/jane', 'user:default/jane'],
    [
      'a name alone is a group of the same namespace',
      'claims',
      'group:emea/claims',
    ],
    ['a kind and a name', 'user:jane', 'user:emea/jane'],
    ['a namespace and a name are a group', 'apac/claims', 'group:apac/claims'],
    ['upper case', 'Group:Default/Claims', 'group:default/claims'],
    ['spaces around it', '  group:default/claims\n', 'group:default/claims'],
    ['dots, dashes, underscores', 'jane.doe_x--y', 'group:emea/jane.doe_x--y'],
    ['digits', '24x7', 'group:emea/24x7'],
    [
      'the longest name there is',
      'a'.repeat(63),
      `group:emea/${'a'.repeat(63)}`,
    ],
  ])('reads %s', (_, text, ref) => {
    expect(parseOwnerRef(text, { defaultNamespace: 'emea' })).toEqual({ ref });
  });

  it.each([
    ['free text', 'the claims team'],
    ['a name with its title', 'Jane (claims)'],
    ['an address', 'jane@example.com'],
    ['letters that no name has', 'group:default/köln'],
    ['another script', 'команда'],
    ['nothing', ''],
    ['spaces', '   '],
    ['a ref without a name', 'group:default/'],
    ['too many parts', 'group:default/claims/emea'],
    ['an encoded slash', 'group:default%2Fclaims'],
    ['a name that ends with a dash', 'group:default/claims-'],
    ['a name that is too long', 'a'.repeat(64)],
    ['markup', '<b>claims</b>'],
    ['several', 'claims, risk'],
  ])('refuses %s, and says what an owner looks like', (_, text) => {
    expect(parseOwnerRef(text, { defaultNamespace: 'default' })).toEqual({
      problem: `"${text}" is not an entity ref; an owner is a User or Group ref such as "group:default/claims" or "user:default/jane"`,
    });
  });

  it('refuses other kinds by their name', () => {
    expect(
      parseOwnerRef('component:default/triage', {
        defaultNamespace: 'default',
      }),
    ).toEqual({
      problem: expect.stringMatching(
        /^"component:default\/triage" names a component, not a User or Group; an owner is a User or Group ref/,
      ),
    });
  });
});
