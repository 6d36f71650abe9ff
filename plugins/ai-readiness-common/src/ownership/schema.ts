import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { parseOwnerRef } from './ownerRef';

/** A User or Group ref, canonical after parsing: lower-case, kind and namespace in full. */
export const ownerRefSchema = z.string().transform((value, context) => {
  const parsed = parseOwnerRef(value, { defaultNamespace: 'default' });
  if ('problem' in parsed) {
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  }
  return parsed.ref;
});

export const livenessSchema = z.enum([
  'live',
  'missing',
  'unresolved',
  'empty-group',
  'placeholder',
  'absent',
  'unknown',
]);

export const ownerContactSchema = z.strictObject({
  displayName: z.string().optional(),
  email: z.string().optional(),
  links: z.array(z.strictObject({ url: z.string(), title: z.string() })),
});

/** One named owner and whether it can answer today. */
export const ownerSchema = z.strictObject({
  /** Canonical entity ref; for a name that is no ref, the name as written. */
  ref: z.string(),
  liveness: livenessSchema,
  /** What there is to say beyond the liveness: what is wrong, who may be meant. */
  problem: z.string().optional(),
  /** With liveness `unknown`: when it was last seen live (ISO instant). */
  lastLiveAt: z.iso.datetime().optional(),
  contact: ownerContactSchema.optional(),
});

/** Where in the catalog an area's owner is named. */
export const ownerSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('annotation'),
    entityRef: z.string(),
    annotation: z.string(),
    inherited: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('spec-owner'), entityRef: z.string() }),
  z.strictObject({
    kind: z.literal('resources'),
    entityRefs: z.array(z.string()),
    /** Who owns each of them, in the same order. */
    owners: z.array(z.array(z.string())).optional(),
  }),
]);

/** What closes a gap: the annotation to write, and where. */
export const gapRemedySchema = z.strictObject({
  entityRef: z.string(),
  annotation: z.string().optional(),
  /** YAML to put into that entity's file. */
  snippet: z.string().optional(),
  /** Opens the file for editing, when the catalog knows it. */
  editUrl: z.string().optional(),
  /** One plain sentence. */
  advice: z.string(),
});

export const areaOwnershipSchema = z.strictObject({
  area: areaSchema,
  liveness: livenessSchema,
  owners: z.array(ownerSchema),
  source: ownerSourceSchema.optional(),
  /** Since when this gap has been seen (ISO instant); kept while it can't be judged. */
  since: z.iso.datetime().optional(),
  /** With liveness `unknown`: when it was last seen live (ISO instant). */
  lastLiveAt: z.iso.datetime().optional(),
  remedy: gapRemedySchema.optional(),
});

export const ownershipSchema = z.strictObject({
  /**
   * `live`: the catalog answered, and what is shown is at most a minute old;
   * `held`: it has lost so many owners at once that liveness is held as it was;
   * `last-known`: it did not answer, this is what was seen last.
   */
  state: z.enum(['live', 'held', 'last-known']),
  /** When the catalog was last read (ISO instant); absent when it never was. */
  lookedAt: z.iso.datetime().optional(),
  areas: z.array(areaOwnershipSchema),
});
