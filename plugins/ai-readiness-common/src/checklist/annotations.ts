/** `'true'` makes an entity an AI service, `'false'` makes sure it is none. @public */
export const ANNOTATION_ENABLED = 'ai-readiness.io/enabled';

/** How much harm the service can do: `low`, `medium` or `high`. @public */
export const ANNOTATION_RISK_TIER = 'ai-readiness.io/risk-tier';

/** What the service is like, a comma list such as `genai, agentic`. @public */
export const ANNOTATION_TRAITS = 'ai-readiness.io/traits';
