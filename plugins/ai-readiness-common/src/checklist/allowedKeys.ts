import { z } from 'zod';
import type { IssuePath } from './issuePath';

/** The keys that the schema knows at a path of the value. */
export function allowedKeys(schema: z.ZodType, path: IssuePath): string[] {
  const found = path.reduce<z.core.$ZodType | undefined>(
    (at, key) => step(at && unwrap(at), key),
    schema,
  );
  return found ? keysOf(found) : [];
}

/** Of a union, the keys of all its members: which one was meant is not known. */
function keysOf(schema: z.core.$ZodType): string[] {
  const target = unwrap(schema);
  if (target instanceof z.ZodObject) return Object.keys(target.shape);
  return target instanceof z.ZodUnion
    ? [...new Set(target.options.flatMap(keysOf))]
    : [];
}

function step(
  schema: z.core.$ZodType | undefined,
  key: PropertyKey,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    return schema.shape[String(key)];
  }
  if (schema instanceof z.ZodArray) {
    return schema.element;
  }
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
