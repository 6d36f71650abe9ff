import fc from 'fast-check';
import { anyReview, RUNS } from './__testUtils__/anyReview';
import { applyChanges } from './applyChanges';
import { assessItems } from './assessItem';
import { decideVerdict } from './decideVerdict';
import { pathToGo, unique, type PathChanges } from './pathToGo';
import { verdictSchema } from './schema';
import type { Change, Verdict, VerdictInput } from './types';

describe('pathToGo', () => {
  it('is there exactly where the verdict is not', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        const { conditionalGo, go } = pathToGo(input);
        expect(!conditionalGo).toBe(reaches(input, [], 'conditional-go'));
        expect(!go).toBe(reaches(input, [], 'go'));
      }),
      RUNS,
    );
  });

  it('reaches what it promises, whichever options are chosen', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        for (const { promised, changes } of ways(input)) {
          if (!reaches(input, changes, promised)) {
            throw new Error(`no ${promised} after ${JSON.stringify(changes)}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('asks for nothing that could be left out', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        for (const { promised, changes } of ways(input)) {
          for (const left of changes) {
            const rest = changes.filter(change => change !== left);
            if (reaches(input, rest, promised)) {
              throw new Error(`unneeded: ${JSON.stringify(left)}`);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('has no part that would do, of whatever size', () => {
    fc.assert(
      fc.property(anyReview({ maxItems: 4 }), input => {
        for (const { promised, changes } of ways(input)) {
          if (changes.length > 7) continue;
          for (let mask = 0; mask < 2 ** changes.length - 1; mask++) {
            // eslint-disable-next-line no-bitwise
            const part = changes.filter((_, bit) => mask & (1 << bit));
            if (reaches(input, part, promised)) {
              throw new Error(`would do: ${JSON.stringify(part)}`);
            }
          }
        }
      }),
      RUNS,
    );
  });
});

/** Every way in which the paths of a review can be walked. */
function* ways(
  input: VerdictInput,
): Iterable<{ promised: Verdict; changes: Change[] }> {
  const { conditionalGo, go } = pathToGo(input);
  if (conditionalGo) {
    for (const changes of choices(conditionalGo)) {
      yield { promised: 'conditional-go', changes };
    }
  }
  if (go) {
    for (const changes of choices(go)) yield { promised: 'go', changes };
  }
}

function* choices(path: PathChanges): Iterable<Change[]> {
  for (const chosen of subsets(path.options, path.choose)) {
    yield unique([
      ...path.required,
      ...path.options.flatMap(option =>
        chosen.includes(option) ? option.resolve : option.carry,
      ),
    ]);
  }
}

function* subsets<T>(values: readonly T[], size: number): Iterable<T[]> {
  if (size === 0) yield [];
  if (size === 0 || values.length < size) return;
  const [first, ...rest] = values;
  for (const others of subsets(rest, size - 1)) yield [first, ...others];
  yield* subsets(rest, size);
}

function reaches(
  input: VerdictInput,
  changes: readonly Change[],
  promised: Verdict,
): boolean {
  const after = applyChanges(input, changes);
  const { verdict } = decideVerdict(assessItems(after), input.checklist.policy);
  const order = verdictSchema.options;
  return order.indexOf(verdict) >= order.indexOf(promised);
}
