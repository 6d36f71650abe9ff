import fc from 'fast-check';
import { canonicalJson } from '../canonicalJson';
import { dayNumber, startOfDay } from '../time/days';
import { anyReview, RUNS } from './__testUtils__/anyReview';
import { improvements } from './__testUtils__/improvements';
import { assessItems } from './assessItem';
import { assessReadiness } from './assessReadiness';
import { decideVerdict } from './decideVerdict';
import { nextChange } from './nextChange';
import {
  gateSummarySchema,
  itemAssessmentSchema,
  pathToGoSchema,
  verdictResultSchema,
  verdictSchema,
} from './schema';
import type { VerdictInput } from './types';

const verdictOf = (input: VerdictInput) =>
  decideVerdict(assessItems(input), input.checklist.policy).verdict;
const rank = (input: VerdictInput) =>
  verdictSchema.options.indexOf(verdictOf(input));

describe('verdict', () => {
  it('never gets worse when one thing gets better', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        const before = rank(input);
        for (const { name, better } of improvements(input)) {
          if (rank(better) < before) throw new Error(`worse after: ${name}`);
        }
      }),
      RUNS,
    );
  });

  it('is the same, byte for byte, for the same input', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        const frozen = deeplyFrozen(structuredClone(input));
        const once = JSON.stringify(assessReadiness(frozen));
        expect(JSON.stringify(assessReadiness(input))).toBe(once);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        expect(canonicalJson(assessReadiness(keysReversed(input)))).toBe(
          canonicalJson(assessReadiness(input)),
        );
      }),
      RUNS,
    );
  });

  it('keeps its own contract', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        const { verdict, gates, items, pathToGo } = assessReadiness(input);
        verdictResultSchema.parse(verdict);
        gates.forEach(gate => gateSummarySchema.parse(gate));
        items.forEach(item => itemAssessmentSchema.parse(item));
        pathToGoSchema.parse(pathToGo);
      }),
      RUNS,
    );
  });

  it('stays until the day that it announces, and changes then', () => {
    fc.assert(
      fc.property(anyReview(), input => {
        const current = verdictOf(input);
        const next = nextChange(input, current);
        const today = dayNumber(input.asOf);
        const end = next ? dayNumber(next.at) : today + 400;
        for (let day = today + 1; day < end; day++) {
          const asOf = startOfDay(day);
          const then = verdictOf({ ...input, asOf });
          // Not by `expect`, which is slow: there are 400 days.
          if (then !== current) throw new Error(`${then} on ${asOf}`);
        }
        if (!next) return;
        expect(next.at).toBe(startOfDay(end));
        expect(next.verdict).not.toBe(current);
        expect(verdictOf({ ...input, asOf: next.at })).toBe(next.verdict);
        expect(next.events.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([k, v]) => [k, keysReversed(v)])) as T;
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
}
