import fc from 'fast-check';
import { anyReview, RUNS } from '../verdict/__testUtils__/anyReview';
import { aSnapshot, replayed } from './__testUtils__/aSnapshot';
import { snapshotText } from './snapshot';
import { replaySchema } from './schema';

const anySnapshot = anyReview().map(input => snapshotText(aSnapshot(input)));

describe('replay', () => {
  it('gives the same bytes for whatever was decided', () => {
    fc.assert(
      fc.property(anySnapshot, text => {
        const replay = replayed(text);
        replaySchema.parse(replay);
        expect(replay).toMatchObject({
          intact: true,
          identical: true,
          differences: [],
        });
        expect(replay).not.toHaveProperty('problem');
      }),
      RUNS,
    );
  });

  it('notices any single byte that is another one, and never fails', () => {
    fc.assert(
      fc.property(
        anySnapshot,
        fc.nat(),
        fc.constantFrom(...'0179-".:,{}[]truefalsnAZ \n\\\u0000é'),
        (text, place, other) => {
          const at = place % text.length;
          fc.pre(text[at] !== other);
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          const replay = replayed(changed, text);
          replaySchema.parse(replay);
          expect(replay.intact && !replay.problem).toBe(false);
        },
      ),
      RUNS,
    );
  });

  it('reports of any JSON at all', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(replayed(text)).toMatchObject({
          intact: true,
          identical: false,
          problem: expect.stringContaining('The snapshot has not the form'),
        });
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});
