import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { antiPatternSchema, standingSchema } from '../decision/schema';
import { entityRefOr } from '../ownership/lookupQueries';
import { livenessSchema, ownerRefSchema } from '../ownership/schema';
import { verdictSchema } from '../verdict/schema';

/** What is missing is asked for by this: services of no System, of no tier. @public */
export const NONE = 'none';

/** The services of whoever asks: theirs, and those of their groups. @public */
export const MINE = 'mine';

/** A list can be long, a request can not. */
const MOST_VALUES = 5_000;

/** One text has commas between its values; in a list each value stands by itself. */
function listOf<T extends z.ZodType<unknown, string>>(value: T) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform(given =>
      (typeof given === 'string' ? given.split(',') : given)
        .map(each => each.trim())
        .filter(Boolean),
    )
    .pipe(z.array(value).max(MOST_VALUES))
    .optional();
}

const refOrNone = z.union([z.literal(NONE), entityRefOr(', or "none"')]);

/** What a gate amounts to on one service. @public */
export const gateStateSchema = z.enum([
  'passed',
  'open',
  'not-assessed',
  'not-applicable',
]);

/** What has a day by which it has to be done. @public */
export const dueKindSchema = z.enum(['condition', 'review', 'exemption']);

/** What a leader looks for first; the rules are in `docs/portfolio.md`. @public */
export const flagSchema = z.enum([
  'live-undecided',
  'drifted',
  'open-critical',
  'break-glass',
]);

/** The known ways of launching that end badly. @public */
export const antiPatternIdSchema = antiPatternSchema.shape.id;

const gateFilter = z
  .string()
  .regex(
    /^[a-z0-9-]+:(passed|open|not-assessed|not-applicable)$/,
    'must be a gate and one of passed, open, not-assessed, not-applicable, such as "reliability:open"',
  );

/**
 * Which services a list is about: those that match every filter, with any of its
 * values. A filter that names nothing matches nothing.
 * @public
 */
export const portfolioFilterSchema = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Part of a title or an entity ref'),
  verdict: listOf(verdictSchema).describe('What the rules compute now'),
  standing: listOf(standingSchema).describe('What the decision is worth now'),
  owner: listOf(
    z.union([z.literal(MINE), z.literal(NONE), ownerRefSchema]),
  ).describe(
    'Who owns the service, or answers for one of its areas: refs, with the groups below a group; "mine"; "none"',
  ),
  area: listOf(areaSchema).describe('Areas with an open item or no live owner'),
  system: listOf(refOrNone).describe('Refs, or "none"'),
  domain: listOf(refOrNone).describe('Refs, or "none"'),
  lifecycle: listOf(z.string()),
  tier: listOf(z.enum(['low', 'medium', 'high', NONE])).describe('Risk tier'),
  type: listOf(z.string()).describe('The type in the catalog'),
  gate: listOf(gateFilter).describe('A gate and its state: `cost:open`'),
  item: listOf(z.string()).describe('Items that are open'),
  gap: listOf(livenessSchema.exclude(['live', 'unknown'])).describe(
    'Why nobody can answer for an area or an item',
  ),
  pattern: listOf(antiPatternIdSchema).describe('Anti-patterns that show'),
  due: listOf(z.enum([...dueKindSchema.options, 'overdue'])).describe(
    'What has to be done within 30 days, or should have been',
  ),
  flag: listOf(flagSchema),
});

/** What counts beside filter values are given for. @public */
export const FACETS = [
  'verdict',
  'standing',
  'owner',
  'area',
  'system',
  'domain',
  'lifecycle',
  'tier',
  'type',
  'gate',
  'item',
  'gap',
  'pattern',
  'due',
  'flag',
] as const satisfies readonly (keyof z.infer<typeof portfolioFilterSchema>)[];

/** What lists can be sorted by, besides `gate:<id>`. @public */
export const PORTFOLIO_SORTS = [
  'attention',
  'title',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'tier',
  'type',
  'verdict',
  'standing',
  'gates-passed',
  'scope',
  'open-critical',
  'open',
  'not-assessed',
  'gaps',
  'oldest-gap',
  'due',
] as const;

const sort = z
  .string()
  .refine(
    value =>
      (PORTFOLIO_SORTS as readonly string[]).includes(value) ||
      /^gate:[a-z0-9-]+$/.test(value),
    {
      error: `must be one of ${PORTFOLIO_SORTS.join(', ')}, or gate:<id>`,
    },
  )
  .default('attention');

/** @public */
export const portfolioOrder = {
  sort: sort.describe(
    'What to sort by; `attention` has what needs work first, `gate:<id>` goes by the state of a gate',
  ),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .describe('Left out: the most telling first'),
};
