import fc from 'fast-check';
import { aDirectory } from './__testUtils__/aCatalog';
import { DEFAULT_OWNERSHIP_CONFIG } from './config';
import { directoryLoss, guardDirectory, heldDirectory } from './directoryGuard';
import { ownerLiveness } from './liveness';
import type { Directory, GuardState } from './types';

const RUNS = { numRuns: 500, seed: 20260310 };
const NOW = '2026-06-01T00:00:00.000Z';
const WATCHING: GuardState = { state: 'watching' };
const config = DEFAULT_OWNERSHIP_CONFIG;

const users = ['a', 'b', 'c', 'd', 'e'].map(name => `user:default/${name}`);
const groups = ['f', 'g', 'h', 'i'].map(name => `group:default/${name}`);
const anyOwners = fc.uniqueArray(fc.constantFrom(...users, ...groups));
const anyLimit = fc.integer({ min: 0, max: 100 });
const anyDirectory: fc.Arbitrary<Directory> = fc
  .record({
    users: fc.uniqueArray(fc.constantFrom(...users)),
    groups: fc.dictionary(
      fc.constantFrom(...groups),
      fc.record({
        members: fc.uniqueArray(fc.constantFrom(...users)),
        children: fc.uniqueArray(fc.constantFrom(...groups)),
      }),
    ),
    judgeable: fc.boolean(),
  })
  .map(parts => ({
    ...aDirectory(parts.groups, parts.users),
    judgeable: parts.judgeable,
  }));

const live = (directory: Directory) =>
  [...users, ...groups].filter(
    ref => ownerLiveness(ref, directory, config) === 'live',
  );

describe('guardDirectory', () => {
  it('never lets go because more are lost', () => {
    fc.assert(
      fc.property(anyOwners, anyOwners, anyLimit, (lost, more, limit) => {
        const known = 20;
        const all = [...new Set([...lost, ...more])];
        const fewer = guardDirectory({ known, lost }, limit, WATCHING, NOW);
        const after = guardDirectory({ known, lost: all }, limit, fewer, NOW);
        expect([after.state, fewer.state]).not.toEqual(['watching', 'holding']);
      }),
      RUNS,
    );
  });

  it('lets go when everybody is back, or their loss is confirmed', () => {
    fc.assert(
      fc.property(anyOwners, anyDirectory, anyLimit, (owners, found, limit) => {
        const { known, lost } = directoryLoss(owners, found, config);
        const held = guardDirectory({ known, lost }, limit, WATCHING, NOW);
        const confirmed = new Set(lost);
        for (const loss of [
          directoryLoss(live(found), found, config),
          directoryLoss(owners, found, config, { confirmed }),
        ]) {
          expect(loss.lost).toEqual([]);
          expect(guardDirectory(loss, limit, held, NOW)).toEqual(WATCHING);
        }
      }),
      RUNS,
    );
  });
});

describe('heldDirectory', () => {
  it('loses nobody who was live, nor anybody who is', () => {
    fc.assert(
      fc.property(anyDirectory, anyDirectory, (before, now) => {
        const held = live(heldDirectory(now, live(before)));
        expect(held).toEqual(expect.arrayContaining(live(before)));
        expect(held).toEqual(expect.arrayContaining(live(now)));
      }),
      RUNS,
    );
  });
});
