import { z } from 'zod';
import {
  type Operation,
  operations,
} from 'backstage-plugin-ai-readiness-common';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';

const errorSchema = z
  .object({
    error: z.looseObject({ name: z.string(), message: z.string() }),
    request: z.object({ method: z.string(), url: z.string() }).optional(),
    response: z.object({ statusCode: z.int() }),
  })
  .meta({ id: 'Error', description: "Backstage's error body" });

const JSON_TYPE = 'application/json';

const ERRORS = {
  read: {
    '400': 'Malformed: the message says where, and what would be right',
    '401': 'Not signed in',
    '404': 'Not there, or not visible to the caller',
    '503': 'The catalog does not answer and nothing is known yet',
  },
  write: {
    '403': 'Not allowed: a guest, a service or a person without permission',
    '409': 'Stale revision: `error.current` is the review as it is now',
    '413': 'Body larger than 1 MB',
    '428': 'If-Match is missing',
  },
};

/** The OpenAPI 3.1 document, made of the schemas that the router parses with. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const [operationId, operation] of Object.entries<Operation>(
    operations,
  )) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: toOpenApi(operationId, operation),
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'AI Readiness',
      version: '1',
      description:
        'Production readiness of AI services: checklist, reviews, verdicts.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/ai-readiness/v1' }],
    security: [{ backstage: [] }],
    paths,
    components: {
      securitySchemes: {
        backstage: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  });
}

function toOpenApi(operationId: string, operation: Operation) {
  const { summary, params, query, body, responseHeaders } = operation;
  const errors = {
    ...ERRORS.read,
    ...(operation.write ? ERRORS.write : {}),
    ...operation.errors,
  };
  const header = headersOf(operation);
  return {
    operationId,
    summary,
    requestParams: {
      ...(params && { path: z.object(params) }),
      ...(query && { query }),
      ...(header && { header }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body } },
      },
    }),
    responses: {
      '200': {
        description: 'OK',
        ...(responseHeaders && { headers: responseHeaders }),
        content: contentOf(operation),
      },
      ...Object.fromEntries(
        Object.entries(errors).map(([status, description]) => [
          status,
          {
            description,
            content: { 'application/json': { schema: errorSchema } },
          },
        ]),
      ),
    },
  };
}

/** One of several is JSON, and the others are texts of the same. */
function contentOf({ contentType = JSON_TYPE, response }: Operation) {
  const types = [contentType].flat();
  return Object.fromEntries(
    types.map(type => {
      const isText = types.length > 1 && type !== JSON_TYPE;
      return [type, { schema: isText ? z.string() : response }];
    }),
  );
}

function headersOf({ write, creates }: Operation): z.ZodObject | undefined {
  if (!write && !creates) return undefined;
  return z.object({
    ...(write && {
      'If-Match': z.string().describe('Revision that the change is based on'),
    }),
    ...(creates && {
      'Idempotency-Key': z
        .string()
        .optional()
        .describe('The same key makes the same thing once'),
    }),
  });
}
