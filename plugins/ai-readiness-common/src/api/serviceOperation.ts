import { z } from 'zod';

/** One AI service. */
export const SERVICE = '/services/by-name/{kind}/{namespace}/{name}';
export const service = {
  kind: z.string().describe('Kind of the entity, e.g. `component`'),
  namespace: z.string().describe('Namespace of the entity, e.g. `default`'),
  name: z.string().describe('Name of the entity'),
};

/** One item of its checklist. */
export const ITEM = `${SERVICE}/items/{itemId}`;
export const item = {
  ...service,
  itemId: z.string().describe('Id of a checklist item, e.g. `fallback`'),
};

/** Where only some may ask. */
export const needs = ({ name }: { name: string }) => ({
  403: `Not allowed: needs the permission ${name}`,
});
