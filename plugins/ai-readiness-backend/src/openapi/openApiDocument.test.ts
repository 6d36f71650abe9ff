import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { operations } from 'backstage-plugin-ai-readiness-common';
import { openApiDocument } from './openApiDocument';
import { renderOpenApi } from './renderOpenApi';

describe('OpenAPI document', () => {
  it('is committed as it is generated', () => {
    const file = resolve(__dirname, '../../../../docs/api/openapi.yaml');
    expect(readFileSync(file, 'utf8')).toBe(renderOpenApi());
  });

  it('is OpenAPI 3.1 and has every operation once', () => {
    const { openapi, paths } = openApiDocument();
    expect(openapi).toBe('3.1.0');
    const ids = Object.values(paths ?? {}).flatMap(path =>
      Object.values(path ?? {}).map(operation => operation.operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(operations).sort());
  });
});
