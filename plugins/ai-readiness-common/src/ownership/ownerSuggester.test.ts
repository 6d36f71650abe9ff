import { aDirectory } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { editDistance } from './editDistance';
import { ownerSuggester } from './ownerSuggester';
import { resolveOwner } from './resolveOwners';

jest.mock('./editDistance', () => {
  const actual = jest.requireActual('./editDistance');
  return { editDistance: jest.fn(actual.editDistance) };
});

const groups = Object.fromEntries(
  [
    'default/claims-team',
    'default/grp-0042',
    'default/koeln',
    'emea/settlement',
    'default/hr',
    'default/jane',
    'default/guest',
  ].map(name => [`group:${name}`, {}]),
);
const directory = {
  ...aDirectory(groups, ['user:default/jane', 'user:default/luca.moretti']),
  titles: new Map([
    ['group:default/grp-0042', 'Fraud Detection'],
    ['group:default/koeln', 'Köln'],
    ['user:default/luca.moretti', 'Dr. Luca Moretti'],
  ]),
};
const suggest = ownerSuggester(directory);

describe('ownerSuggester', () => {
  it.each([
    ['free text near a name', 'Claims Team', 'group:default/claims-team'],
    ['with an article', 'the claims team', 'group:default/claims-team'],
    ['near a display name', 'fraud detecton', 'group:default/grp-0042'],
    ['in other letters', 'Köln', 'group:default/koeln'],
    ['of a person', 'Luca Moretti', 'user:default/luca.moretti'],
    ['an address', 'luca.moretti@example.com', 'user:default/luca.moretti'],
    ['a mistyped ref', 'group:default/clams', 'group:default/claims'],
    ['swapped letters', 'group:default/cliams', 'group:default/claims'],
    ['another namespace', 'group:default/settlement', 'group:emea/settlement'],
    ['another kind', 'user:default/claims-team', 'group:default/claims-team'],
    ['a kind that owns nothing', 'team:default/claims', 'group:default/claims'],
    ['the kind that is asked for', 'user:default/jan', 'user:default/jane'],
    ['a group, if nothing is said', 'Jane', 'group:default/jane'],
    ['a short name, exactly', 'HR', 'group:default/hr'],
  ])('finds %s', (_, text, ref) => {
    expect(suggest(text)).toBe(ref);
    expect(suggest(text)).toBe(ref);
  });

  it('compares names once for each text, whether or not anybody was meant', () => {
    const asked = ownerSuggester(directory);
    const texts = Array.from({ length: 2000 }, (_, i) => `claims tea${i}`);
    const compared = jest.mocked(editDistance);
    compared.mockClear();
    const first = texts.map(asked);
    expect(compared).toHaveBeenCalled();
    compared.mockClear();
    expect(texts.map(asked)).toEqual(first);
    expect(compared).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing near', 'Marketing'],
    ['a short name with a mistake', 'HT'],
    ['nothing to compare', '???'],
    ['an empty text', ''],
  ])('finds nobody: %s', (_, text) => {
    expect(suggest(text)).toBeUndefined();
  });
});

describe('resolveOwner', () => {
  const problem = (named: { ref: string; fault?: string }) =>
    resolveOwner(named, { ...directory, suggest }, DEFAULT_OWNERSHIP_CONFIG)
      .problem;

  it('asks whether somebody else was meant by a ref that is not there', () => {
    expect(problem({ ref: 'group:default/clams' })).toBe(
      'group:default/clams is not in the catalog; did you mean group:default/claims?',
    );
    expect(problem({ ref: 'group:default/marketing' })).toBeUndefined();
  });

  it('never suggests a placeholder', () => {
    expect(problem({ ref: 'group:default/guestss' })).toBeUndefined();
  });

  it('suggests nobody for a placeholder', () => {
    expect(problem({ ref: 'user:default/guest' })).toBeUndefined();
  });
});
