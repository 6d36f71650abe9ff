import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_RISK_TIER, ANNOTATION_TRAITS } from './annotations';
import type { RiskTier, ServiceProfile } from './types';

/** From least to most harm. @public */
export const RISK_TIERS: readonly RiskTier[] = ['low', 'medium', 'high'];

/** The traits that checklists may ask for. @public */
export const TRAITS: readonly string[] = [
  'genai',
  'vendor-model',
  'high-impact',
  'agentic',
];

/**
 * Reads risk tier and traits from the annotations of a service. A tier that
 * is none of the known ones counts as not given.
 * @public
 */
export function serviceProfile(entity: Entity): ServiceProfile {
  const annotations = entity.metadata.annotations ?? {};
  const tier = annotations[ANNOTATION_RISK_TIER]?.trim().toLowerCase();
  const traits = (annotations[ANNOTATION_TRAITS] ?? '')
    .split(',')
    .map(trait => trait.trim().toLowerCase())
    .filter(Boolean);
  const riskTier = RISK_TIERS.find(known => known === tier);
  return {
    ...(riskTier && { riskTier }),
    traits: [...new Set(traits)],
  };
}
