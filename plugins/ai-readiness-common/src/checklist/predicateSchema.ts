import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod';
import { predicateProblems } from './predicateProblems';

const anyPredicateSchema = createZodV4FilterPredicateSchema();

/**
 * The library's schema answers with nested unions that no author can read, and
 * drops an unknown operator that stands beside a known one. So the shape is
 * judged in plain words first.
 */
export const predicateSchema = guarded(false);

/** As a predicate, or `true` / `false` for every service. */
export const criticalSchema = guarded(true);

function guarded(booleanAllowed: boolean) {
  return z
    .unknown()
    .superRefine((value, context) => {
      if (booleanAllowed && typeof value === 'boolean') {
        return;
      }
      for (const { path, message } of predicateProblems(value)) {
        context.addIssue({ code: 'custom', path, message });
      }
    })
    .pipe(anyPredicateSchema);
}
