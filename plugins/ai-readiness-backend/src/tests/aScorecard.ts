import type { Scorecard } from 'backstage-plugin-ai-readiness-common';

/** Of a service with nothing to tell. */
export const EMPTY_SCORECARD: Scorecard = {
  gates: [],
  openItems: [],
  openCriticalItems: [],
  unanswered: [],
  openAreas: [],
  areaOwners: {},
  gapKinds: [],
  antiPatterns: [],
  scope: { kind: 'full' },
  dues: {},
};
