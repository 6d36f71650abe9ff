import { z } from 'zod';
import { daySchema, textSchema } from '../assessment/answers';
import { pageQuery } from '../ownership/lookupQueries';
import { serviceBriefSchema } from '../ownership/lookupSchema';
import { ownerRefSchema } from '../ownership/schema';
import { FACETS, portfolioFilterSchema } from '../portfolio/filter';

/** More items are a programme, not one thing to get done. */
const MOST_ITEMS = 20;

const aims = {
  title: textSchema.trim().min(1).max(120),
  goal: textSchema.trim().max(2_000).optional(),
  dueOn: daySchema.describe('Last UTC day'),
  owner: ownerRefSchema.describe('Who answers for it: a User or Group'),
};

/** Which items on which services. */
const reach = {
  filter: portfolioFilterSchema.describe(
    'Which services: as in `GET /services`, but for "mine"',
  ),
  itemIds: z.array(z.string()).min(1).max(MOST_ITEMS),
};

/** What starts a campaign. @public */
export const campaignInputSchema = z.strictObject({ ...aims, ...reach });

/** What of a campaign can be changed. @public */
export const campaignUpdateSchema = z.strictObject(aims);

/** @public */
export const campaignReachSchema = z.strictObject(reach);

/** @public */
export const endCampaignSchema = z.strictObject({
  reason: textSchema.trim().min(1).max(2_000),
});

/** @public */
export const campaignsQuerySchema = z.strictObject(pageQuery);

/** @public */
export const campaignTaskStateSchema = z.enum(['open', 'late', 'done']);

/** @public */
export const campaignQuerySchema = z.strictObject({
  state: campaignTaskStateSchema
    .optional()
    .describe('Only tasks in this state'),
  ...pageQuery,
});

/** @public */
export const campaignStateSchema = z.enum([
  'open',
  'late',
  'completed',
  'ended',
]);

/** Of the services that the caller may see. */
export const campaignFiguresSchema = z.strictObject({
  open: z.int(),
  done: z.int(),
});

/** A campaign with what has become of it. @public */
export const campaignSchema = z.strictObject({
  id: z.string(),
  /** Send as `If-Match` with the next change. */
  revision: z.int(),
  title: z.string(),
  goal: z.string().optional(),
  filter: z.partialRecord(
    z.enum(['q', ...FACETS]),
    z.union([z.string(), z.array(z.string())]),
  ),
  itemIds: z.array(z.string()),
  dueOn: z.iso.date(),
  owner: z.string(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  state: campaignStateSchema,
  closed: z
    .strictObject({
      at: z.iso.datetime(),
      outcome: z.enum(['completed', 'ended']),
      /** Absent: it has ended by itself. */
      by: z.string().optional(),
      reason: z.string().optional(),
    })
    .optional(),
  /** When its tasks were last looked at. */
  lookedAt: z.iso.datetime().optional(),
  figures: campaignFiguresSchema,
});

/** What the caller may do with campaigns. */
const viewer = z.strictObject({
  mayManage: z.boolean(),
  /** Why not, as a plain sentence. */
  because: z.string().optional(),
});

/** Those that go on first, by their due date. @public */
export const campaignsPageSchema = z.strictObject({
  campaigns: z.array(campaignSchema),
  total: z.int(),
  nextCursor: z.string().optional(),
  viewer,
});

/** One item on one service. @public */
export const campaignTaskSchema = z.strictObject({
  service: serviceBriefSchema,
  itemId: z.string(),
  state: campaignTaskStateSchema,
  joinedOn: z.iso.date(),
  doneOn: z.iso.date().optional(),
  /** Who answers for the item; empty where nobody is named. */
  owners: z.array(z.string()),
});

/** @public */
export const burnDownSchema = z.array(
  z.strictObject({
    day: z.iso.date(),
    /** Tasks that were open when the day ended; absent on days to come. */
    open: z.int().optional(),
    /** What would be open if the same was closed each day; until the due date. */
    ideal: z.number().optional(),
  }),
);

/** @public */
export const campaignDetailSchema = campaignSchema.extend({
  burnDown: burnDownSchema,
  /** Who has what left, most first; a task of two owners counts for both. */
  owners: z.strictObject({
    shown: z.array(
      z.strictObject({
        /** Absent: nobody is named. */
        owner: z.string().optional(),
        open: z.int(),
      }),
    ),
    /** So many owners more. */
    more: z.int(),
  }),
  tasks: z.strictObject({
    shown: z.array(campaignTaskSchema),
    total: z.int(),
    nextCursor: z.string().optional(),
  }),
  viewer: viewer.extend({ mayReopen: z.boolean() }),
});

/** What a campaign would hold now. @public */
export const campaignPreviewSchema = z.strictObject({
  services: z.int(),
  /** Items that are open or unanswered on them. */
  tasks: z.int(),
  /** What about the choice is worth knowing. */
  notes: z.array(z.string()),
});
