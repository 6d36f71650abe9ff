import { Pool } from './Pool';

it('ranks texts as titles go: without case and accents', () => {
  const texts = ['Zeta', 'alpha', 'Ärger', 'beta', 'Alpha'];
  const ranks = new Pool(texts).ranks();
  const sorted = [...texts].sort(
    (a, b) => ranks[texts.indexOf(a)] - ranks[texts.indexOf(b)],
  );
  expect(sorted).toEqual(['Alpha', 'alpha', 'Ärger', 'beta', 'Zeta']);
});
