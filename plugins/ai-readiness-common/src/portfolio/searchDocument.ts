import type { Standing } from '../decision/types';
import type { Verdict } from '../verdict/types';

/** The type of the documents that the portal's search holds. @public */
export const READINESS_DOCUMENT_TYPE = 'ai-readiness';

/**
 * An AI service in the portal's search. What is not known, or not to be told, is
 * an empty text.
 * @public
 */
export interface ReadinessDocument {
  title: string;
  /** All that can be found: standing, open items, decision, accepted risks. */
  text: string;
  /** Path of the readiness tab. */
  location: string;
  /** Who may read the service in the catalog finds it. */
  authorization: { resourceRef: string };
  kind: string;
  namespace: string;
  name: string;
  /** First owner in the catalog. */
  owner: string;
  system: string;
  lifecycle: string;
  riskTier: string;
  standing: Standing | '';
  verdict: Verdict | '';
  /** One sentence or two: what is open. */
  why: string;
}
