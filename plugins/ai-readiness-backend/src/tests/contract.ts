import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  operations,
  type Operation,
} from 'backstage-plugin-ai-readiness-common';
import type { Response } from 'supertest';
import { openApiDocument } from '../openapi/openApiDocument';

const DOCUMENT = 'openapi';
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(openApiDocument(), DOCUMENT);

/** Holds a response of the real router against the OpenAPI document. */
export function expectContract(response: Response): void {
  const { method, url } = response.request;
  const { pathname } = new URL(url, 'http://localhost');
  const operation = operationOf(method.toLowerCase(), pathname);
  const pointer = [
    'paths',
    operation.path,
    operation.method,
    'responses',
    String(response.status),
    'content',
    response.type,
    'schema',
  ]
    .map(part => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const validate = ajv.getSchema(`${DOCUMENT}#/${pointer}`);
  if (!validate) {
    throw new Error(
      `${method} ${operation.path} documents no ${response.status} of ${response.type}`,
    );
  }
  const isJson = response.type === 'application/json';
  validate(isJson ? response.body : response.text);
  expect(validate.errors ?? []).toEqual([]);
}

function operationOf(method: string, pathname: string): Operation {
  const path = pathname.replace(/^\/api\/ai-readiness\/v1/, '');
  const found = Object.values<Operation>(operations).find(
    operation =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!found) throw new Error(`No operation for ${method} ${pathname}`);
  return found;
}
