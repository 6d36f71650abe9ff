import { dump } from 'js-yaml';
import { openApiDocument } from './openApiDocument';

const HEADER = `# Made from the Zod contract in plugins/ai-readiness-common/src/api/contract.ts
# by \`yarn openapi:generate\`; changes by hand are lost.
`;

/** The document as it is committed. */
export function renderOpenApi(): string {
  return HEADER + dump(openApiDocument(), { noRefs: true, quotingType: '"' });
}
