import { parseEntityRef } from '@backstage/catalog-model';
import type {
  PortfolioRow,
  ReadinessDocument,
} from 'backstage-plugin-ai-readiness-common';
import { standingInWords, whyInWords } from './words';

/** What a review says of a service. */
export interface ReviewDetails {
  /** Open critical items, as people call them. */
  critical: readonly string[];
  /** What the decision in force says. */
  decision?: string;
}

/**
 * One AI service for the search. Every document has the same fields, because an
 * engine may learn them from the first.
 */
export function toDocument(
  row: PortfolioRow,
  locationTemplate: string,
  details?: ReviewDetails,
): ReadinessDocument {
  const { entityRef, title } = row;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const why = details ? whyInWords(row, details.critical) : '';
  return {
    title,
    text: details
      ? [standingInWords(row), why, details.decision].filter(Boolean).join(' ')
      : 'AI service. Its readiness is on its page.',
    location: locationOf(locationTemplate, { kind, namespace, name }),
    authorization: { resourceRef: entityRef },
    kind,
    namespace,
    name,
    owner: row.owner ?? '',
    system: row.system ?? '',
    lifecycle: row.lifecycle ?? '',
    riskTier: row.riskTier ?? '',
    standing: details ? row.standing : '',
    verdict: (details && row.verdict) ?? '',
    why,
  };
}

function locationOf(
  template: string,
  parts: { kind: string; namespace: string; name: string },
): string {
  const values = new Map(
    Object.entries(parts).map(([key, value]) => [
      `:${key}`,
      encodeURIComponent(value),
    ]),
  );
  return template
    .split('/')
    .map(segment => values.get(segment) ?? segment)
    .join('/');
}
