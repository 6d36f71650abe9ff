import { editDistance } from './editDistance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['claims', 'claims', 0],
    ['clams', 'claims', 1],
    ['claimss', 'claims', 1],
    ['clains', 'claims', 1],
    ['cliams', 'claims', 1],
    ['cliam', 'claims', 2],
    ['risk', 'disc', 2],
    ['', 'abc', 3],
  ])('%s → %s takes %d', (from, to, steps) => {
    expect(editDistance(from, to, 3)).toBe(steps);
    expect(editDistance(to, from, 3)).toBe(steps);
    expect(editDistance(from, to, steps)).toBe(steps);
    expect(editDistance(from, to, steps - 1)).toBe(Infinity);
  });
});
